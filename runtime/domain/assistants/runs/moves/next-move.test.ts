/** What a run does next, from where it stands. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../records/run.ts';
import type { RunStep, ToolCall } from '../../records/step.ts';
import { nextMove } from './next-move.ts';
import type { RunState } from '../run-state.ts';

const run = { status: 'in_progress', expires_at: 100, max_prompt_tokens: null, max_completion_tokens: null } as Run;
const usage = { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 };
const blank: RunState = {
  plan: { resources: {} },
  run,
  steps: [],
  messages: [],
  answers: 0,
  cutOff: [],
  usage,
  answeredCalls: [],
  toolTime: 0,
  files: {},
  interruptions: 0,
  next: 0,
};

function move(state: Partial<RunState>, outside: { now?: number; cancelled?: boolean } = {}) {
  return nextMove({ ...blank, ...state }, { now: 50, cancelled: false, ...outside });
}

function step(calls: readonly ToolCall[], answer = 0): RunStep {
  return { status: 'in_progress', answer, step_details: { type: 'tool_calls', tool_calls: calls } } as RunStep;
}

const code: ToolCall = { id: 'c', type: 'code_interpreter', code_interpreter: { input: '', outputs: [] } };
const asked: ToolCall = { id: 'f', type: 'function', function: { name: 'f', arguments: '', output: null } };
const heard = { answers: 1, answered: { reason: 'tool_calls', calls: true } } as const;

describe('a run', () => {
  it('asks, and ends when the model calls nothing more', () => {
    expect(move({})).toEqual({ kind: 'infer', attempt: 1 });
    expect(move({ answers: 1, answered: { reason: 'stop', calls: false } })).toEqual({ kind: 'complete' });
    expect(move({ run: { ...run, status: 'queued' } })).toEqual({ kind: 'begin' });
  });

  it('calls its own tools first, then the client, then asks again', () => {
    expect(move({ ...heard, steps: [step([asked, code])] })).toMatchObject({ kind: 'call', call: code });
    expect(move({ ...heard, steps: [step([asked, code])], answeredCalls: ['c'] })).toEqual({ kind: 'require-action' });
    expect(move({ ...heard, steps: [step([code])], answeredCalls: ['c'] })).toEqual({ kind: 'close-step' });
    expect(move({ ...heard })).toEqual({ kind: 'infer', attempt: 1 });
  });

  it('mends what was cut off before anything else, but not for ever', () => {
    expect(move({ steps: [step([], 0)] })).toEqual({ kind: 'mend' });
    expect(move({ steps: [{ ...step([], 0), status: 'completed' }] })).toEqual({ kind: 'mend' });
    expect(move({ steps: [{ ...step([], 0), status: 'failed' }], answers: 1, interruptions: 1 })).toEqual({
      kind: 'infer',
      attempt: 2,
    });
    expect(move({ interruptions: 5 })).toMatchObject({ kind: 'give-up' });
    expect(move({ ...heard, steps: [step([code])], calling: 'c' })).toMatchObject({ kind: 'call', interrupted: true });
  });

  it('expires when its time is up, without what tools of the server took', () => {
    expect(move({}, { now: 100 })).toEqual({ kind: 'expire' });
    expect(move({ toolTime: 5 }, { now: 104 })).toEqual({ kind: 'infer', attempt: 1 });
    expect(move({ toolTime: 5 }, { now: 105 })).toEqual({ kind: 'expire' });
    expect(move({ run: { ...run, status: 'requires_action' } })).toBeUndefined();
    expect(move({ run: { ...run, status: 'requires_action' } }, { now: 100 })).toEqual({ kind: 'expire' });
  });

  it('is cancelled before it expires, and does nothing once it is over', () => {
    expect(move({}, { now: 100, cancelled: true })).toEqual({ kind: 'cancel' });
    expect(move({ run: { ...run, status: 'cancelling' } })).toEqual({ kind: 'cancel' });
    expect(move({ run: { ...run, status: 'completed', expires_at: null } }, { cancelled: true })).toBeUndefined();
  });

  it.each([
    ['length', {}, 'max_completion_tokens'],
    ['stop', { max_prompt_tokens: 9 }, 'max_prompt_tokens'],
    ['stop', { max_completion_tokens: 9 }, 'max_completion_tokens'],
  ] as const)('that may not go on after %s with %j is left incomplete: %s', (reason, caps, why) => {
    const answered = { reason, calls: false };
    expect(move({ run: { ...run, ...caps }, answers: 1, answered })).toEqual({ kind: 'leave-incomplete', reason: why });
  });
});
