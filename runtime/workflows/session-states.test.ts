/** States of sessions within one process, and what other processes made of them meanwhile. */
import { describe, expect, it } from 'vitest';
import { createSessionStates, type SessionStates } from './session-states.ts';

/** What a task of the process leaves behind, made of what it found. */
function work(states: SessionStates, kept?: { text: string; keeper: string }) {
  states.join('s');
  const state = (states.recall('s', kept) as { tasks: number } | undefined) ?? { tasks: 0 };
  states.remember('s', state);
  state.tasks += 1;
  states.leave('s');
  return { text: JSON.stringify(state), keeper: states.sign() };
}

describe('the states of sessions', () => {
  it('live on in the process, whatever old state comes along', () => {
    const states = createSessionStates();
    const first = work(states);
    work(states, first);
    expect(work(states, first).text).toBe('{"tasks":3}');
  });

  it('are taken from another process that went on with the session, each time it did', () => {
    const [one, other] = [createSessionStates(), createSessionStates()];
    let kept = work(one);
    for (const states of [other, other, one, other, one, one]) kept = work(states, kept);
    expect(kept.text).toBe('{"tasks":7}');
  });

  it('of another process are taken once, though their successor is not yet kept', () => {
    const [one, other] = [createSessionStates(), createSessionStates()];
    const kept = work(other, work(one));
    work(one, kept);
    expect(work(one, kept).text).toBe('{"tasks":4}');
  });

  it('are not replaced while a task is at work on them', () => {
    const [one, other] = [createSessionStates(), createSessionStates()];
    const state = { tasks: 5 };
    one.join('s');
    one.remember('s', state);
    one.join('s');
    expect(one.recall('s', work(other))).toBe(state);
    one.leave('s');
    expect(one.recall('s', work(other))).toEqual({ tasks: 2 });
  });

  it('are forgotten when there are too many, and come back as they were kept', () => {
    const states = createSessionStates(1);
    const kept = work(states);
    states.remember('another', {});
    expect(states.recall('s', kept)).toEqual({ tasks: 1 });
  });
});
