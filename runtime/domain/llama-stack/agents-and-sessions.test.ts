/** Agents and sessions: what is kept of them, how they are listed, and what goes with them when they go. */
import { describe, expect, it } from 'vitest';
import { collect } from '../../collect.ts';
import { configConflict } from './agent-config.ts';
import { createAgent, deleteAgent, getAgent, listAgents } from './agents.ts';
import { pageOf } from './page.ts';
import { turnPlace, turnRun } from './places.ts';
import { sweep } from './retention.ts';
import { createSession, deleteSession, getSession, listSessions } from './sessions.ts';
import { followTurn, resumePoint, turnOutcome } from './turns/follow-turn.ts';
import { getTurn } from './turns/read-turn.ts';
import { benchPerTest, toolScript, withTools } from './turns/turn-bench.ts';

const turns = benchPerTest([toolScript]);

describe('an agent', () => {
  it('is kept with every field, defaults filled in', async () => {
    const { ports } = turns.bench;
    const { agent_id } = await createAgent(ports, 'ann', { model: 'm', instructions: '', tool_choice: 'required' });
    expect(await getAgent(ports.store, { tenant: 'ann', agent_id })).toEqual({
      agent_id,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
      agent_config: {
        sampling_params: { strategy: { type: 'greedy' }, max_tokens: 0, repetition_penalty: 1, stop: null },
        input_shields: [],
        output_shields: [],
        toolgroups: [],
        client_tools: [],
        tool_choice: 'required',
        tool_prompt_format: null,
        tool_config: { tool_choice: 'required', tool_prompt_format: null, system_message_behavior: 'append' },
        max_infer_iters: 10,
        model: 'm',
        instructions: '',
        name: null,
        enable_session_persistence: false,
        response_format: null,
      },
    });
  });

  it.each([
    [{ tool_choice: 'required' as const, tool_config: { tool_choice: 'auto' } }, 'tool_choice'],
    [{ tool_prompt_format: 'json' as const, tool_config: {} }, 'tool_prompt_format'],
    [{ tool_choice: 'required' as const, tool_config: { tool_choice: 'required' } }, undefined],
    [{ tool_choice: 'auto' as const, tool_config: {} }, undefined],
    [{ tool_choice: 'none' as const }, undefined],
  ])('may not contradict itself: %j', (config, field) => {
    expect(configConflict({ model: 'm', instructions: '', ...config })?.split(' ')[0]).toBe(field);
  });

  it('belongs to its tenant, and is listed in the order of making', async () => {
    const { ports } = turns.bench;
    const made = await Promise.all([1, 2, 3].map(() => createAgent(ports, 'ann', { model: 'm', instructions: '' })));
    const theirs = await createAgent(ports, 'bob', { model: 'm', instructions: '' });
    expect((await listAgents(ports, 'ann', {})).data.map((agent) => agent.agent_id)).toEqual(
      made.map((agent) => agent.agent_id),
    );
    await expect(deleteAgent(ports, { tenant: 'ann', agent_id: theirs.agent_id })).rejects.toMatchObject({
      status: 400,
    });
  });

  it('takes its sessions, their turns and their events with it', async () => {
    const { ports } = turns.bench;
    const path = await turns.start(await turns.bench.session(), 'hello');
    await turnOutcome(ports, path, 0);
    await deleteAgent(ports, path);
    await expect(getSession(ports, path, [])).rejects.toMatchObject({ status: 400 });
    expect(await ports.store.get(turnPlace(path))).toBeUndefined();
    expect(await ports.log.read(turnRun(path))).toEqual([]);
    await expect(deleteAgent(ports, path)).rejects.toMatchObject({
      status: 400,
      message: `Invalid value: Could not find agent info for ${path.agent_id}`,
    });
  });
});

describe('a page', () => {
  const all = ['a', 'b', 'c'];
  it.each([
    [{}, ['a', 'b', 'c'], false],
    [{ limit: -1 }, ['a', 'b', 'c'], false],
    [{ limit: 2 }, ['a', 'b'], true],
    [{ limit: 3 }, ['a', 'b', 'c'], false],
    [{ limit: 0 }, [], true],
    [{ start_index: 1 }, ['b', 'c'], false],
    [{ start_index: 1, limit: 1 }, ['b'], true],
    [{ start_index: 50, limit: 1 }, [], false],
  ])('%j', (query, data, has_more) => {
    expect(pageOf(all, query, '/v1/agents')).toEqual({ data, has_more, url: '/v1/agents' });
  });
});

describe('a session', () => {
  it('is read with its turns, or with those that are asked for, and listed without', async () => {
    const { ports } = turns.bench;
    const path = await turns.bench.session();
    const [one, two] = [await turns.outcome(path, 'one'), await turns.outcome(path, 'two')];
    expect((await getSession(ports, path, [])).turns).toEqual([one, two]);
    expect((await getSession(ports, path, [two.turn_id, 'nope'])).turns).toEqual([two]);
    const other = await createSession(ports, path, 'a session');
    const listed = await listSessions(ports, path, {});
    expect(listed.data.map((session) => [session.session_id, session.turns])).toEqual([
      [path.session_id, []],
      [other.session_id, []],
    ]);
    expect(listed.url).toBe(`/v1/agents/${path.agent_id}/sessions`);
  });

  it('leaves the others as they were when it is deleted', async () => {
    const { ports } = turns.bench;
    const path = await turns.bench.session();
    const other = { ...path, ...(await createSession(ports, path, 'other')) };
    const kept = await turns.outcome(other, 'kept');
    await turns.outcome(path, 'gone');
    await deleteSession(ports, path);
    expect((await listSessions(ports, path, {})).data.map((session) => session.session_id)).toEqual([other.session_id]);
    expect((await getSession(ports, other, [])).turns).toEqual([kept]);
    await expect(deleteSession(ports, path)).rejects.toMatchObject({ status: 400 });
  });

  it('that goes while a turn runs lets its readers read to the end, and keeps nothing', async () => {
    const { ports } = turns.bench;
    await turns.bench.rest();
    const path = await turns.start(await turns.bench.session(), 'hello');
    const reading = collect(followTurn(ports, path, { from: 0, until: 'rest' }));
    await deleteSession(ports, path);
    turns.bench.work();
    expect((await reading).at(-1)?.frame).toMatchObject({ event: { payload: { event_type: 'turn_complete' } } });
    await expect(getTurn(ports, path)).rejects.toMatchObject({ status: 400 });
    expect(await sweep(ports, { turnEvents: 1e9, lastReads: 0 })).toBe(1);
    expect(await ports.log.read(turnRun(path))).toEqual([]);
  });
});

describe('events', () => {
  it('are forgotten when they are due; what came of them is not, and a turn that waits keeps its own', async () => {
    const { ports } = turns.bench;
    const done = await turns.start(await turns.bench.session(), 'hello');
    const waiting = await turns.start(await turns.bench.session(withTools), 'client');
    const turn = await turnOutcome(ports, done, 0);
    await turnOutcome(ports, waiting, 0);
    expect(await sweep(ports, { turnEvents: 1e9, lastReads: 0 })).toBe(0);
    expect(await sweep(ports, { turnEvents: 0, lastReads: 0 })).toBe(2);
    expect(await getTurn(ports, done)).toEqual(turn);
    await expect(resumePoint(ports, done, undefined)).rejects.toMatchObject({ status: 400 });
    const from = await turns.resume(waiting, [{ call_id: 'call_2', tool_name: 'ask_user', content: '2' }]);
    expect((await turnOutcome(ports, waiting, from)).steps).toHaveLength(3);
  });

  it.each([
    ['0', 1],
    ['6', 7],
    [undefined, 0],
  ])('are followed from the one after %s', async (lastSeen, from) => {
    const path = await turns.start(await turns.bench.session(), 'hello');
    await turnOutcome(turns.bench.ports, path, 0);
    expect(await resumePoint(turns.bench.ports, path, lastSeen)).toBe(from);
  });

  it.each(['7', '-1', 'x', '', '1e3'])('are not followed from one that was never sent: %j', async (lastSeen) => {
    const path = await turns.start(await turns.bench.session(), 'hello');
    await turnOutcome(turns.bench.ports, path, 0);
    await expect(resumePoint(turns.bench.ports, path, lastSeen)).rejects.toMatchObject({ status: 400 });
  });
});
