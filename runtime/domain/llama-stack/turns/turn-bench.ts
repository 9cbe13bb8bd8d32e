/** Turns on a bench: started, followed in short words, and awaited. */
import { afterEach, beforeEach } from 'vitest';
import type { ModelScript } from '#model-script';
import type { CreateAgentTurnRequest, ResumeAgentTurnRequest, Turn } from '#generated/llama-stack/types';
import { collect } from '../../../collect.ts';
import type { SessionPath, TurnPath } from '../places.ts';
import { openBench, type Bench, type BenchOptions } from '../test-bench.ts';
import { followTurn, turnOutcome, type ShownFrame } from './follow-turn.ts';
import { resumeTurn } from './resume-turn.ts';
import { startTurn } from './start-turn.ts';

export interface TurnBench {
  /** The bench of the test that runs. */
  readonly bench: Bench;
  /** Begins anew, with other scripts. */
  reopen(options: BenchOptions): Promise<void>;
  start(path: SessionPath, content: string, more?: Partial<CreateAgentTurnRequest>): Promise<TurnPath>;
  /** The index from which the resumed turn is followed. */
  resume(path: TurnPath, answers: ResumeAgentTurnRequest['tool_responses']): Promise<number>;
  /** The turn once it rests. */
  outcome(path: SessionPath, content: string, more?: Partial<CreateAgentTurnRequest>): Promise<Turn>;
  /** Its frames in short: `step_start inference`, `text abc`, `turn_complete`. */
  shown(path: TurnPath, from?: number): Promise<readonly string[]>;
  frames(path: TurnPath, from?: number): Promise<readonly ShownFrame[]>;
}

/** Registers a bench for each test of a file. */
export function benchPerTest(scripts: readonly ModelScript[] = []): TurnBench {
  let bench: Bench;
  beforeEach(() => {
    bench = openBench({ scripts });
  });
  afterEach(() => bench.close());
  const start: TurnBench['start'] = (path, content, more = {}) => {
    const request = { messages: [{ role: 'user' as const, content }], ...more };
    const { signal } = new AbortController();
    return startTurn(bench.ports, { caller: { tenant: path.tenant }, path, request, signal });
  };
  const frames: TurnBench['frames'] = (path, from = 0) =>
    collect(followTurn(bench.ports, path, { from, until: 'rest' }));
  return {
    get bench() {
      return bench;
    },
    reopen: async (options) => {
      await bench.close();
      bench = openBench(options);
    },
    start,
    resume: (path, tool_responses) =>
      resumeTurn(bench.ports, { tenant: path.tenant }, { path, request: { tool_responses } }),
    frames,
    shown: async (path, from) => (await frames(path, from)).map(inShort),
    outcome: async (path, content, more) => turnOutcome(bench.ports, await start(path, content, more), 0),
  };
}

function inShort({ frame }: ShownFrame): string {
  if ('error' in frame) return `error ${frame.error.message}`;
  const { payload } = frame.event;
  if (payload.event_type !== 'step_progress') {
    return 'step_type' in payload ? `${payload.event_type} ${payload.step_type}` : payload.event_type;
  }
  const { delta } = payload;
  if (delta.type === 'text') return `text ${delta.text}`;
  if (delta.type === 'image') return 'image';
  return `${delta.parse_status} ${typeof delta.tool_call === 'string' ? delta.tool_call : delta.tool_call.tool_name}`;
}

/** A call that a script makes. */
export function scriptedCall(name: string, given: { readonly [name: string]: unknown } = {}, id = `call_${name}`) {
  return { id, name, arguments: given };
}

const call = scriptedCall;

/** Calls tools as the user's words ask for it. */
export const toolScript: ModelScript = {
  script: 'tools',
  replies: [
    {
      when: { round: 1, contains: 'client' },
      say: { tool_calls: [call('ask_user', { a: 1 }), call('ask_user', {}, 'call_2')] },
    },
    {
      when: { round: 1, contains: 'mixed' },
      say: { tool_calls: [call('ask_user'), call('boil', { l: 'x' }), call('write')] },
    },
    { when: { round: 1, contains: 'explode' }, say: { text: 'Careful.', tool_calls: [call('explode')] } },
    { when: { round: 1, contains: 'crash' }, say: { tool_calls: [call('crash')] } },
    { when: { round: 1, contains: 'unknown' }, say: { tool_calls: [call('nonesuch')] } },
    { when: { round: 1, contains: 'malformed' }, say: { tool_calls: [{ name: 'boil', arguments: '{oops' }] } },
    { when: { contains: 'for ever' }, say: { tool_calls: [call('boil')] } },
    { when: { contains: 'again and again' }, say: { tool_calls: [call('ask_user')] } },
    { when: { contains: 'too long' }, say: { text: 'A long st', finish_reason: 'length' } },
    { say: { text: 'It is {tool.content}.', chunks: 2 } },
  ],
};

export const askUser = {
  name: 'ask_user',
  description: 'Asks.',
  parameters: [{ name: 'a', parameter_type: 'int', description: 'A.' }],
};

/** An agent that has tools of both kinds and a model that uses them. */
export const withTools = { model: 'script:tools', client_tools: [askUser], toolgroups: ['mcp::sample'] };
