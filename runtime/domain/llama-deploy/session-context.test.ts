/** What workflows keep for a session is to be seen in its state, and not to be changed there. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSession } from './sessions.ts';
import { mergeState, sessionDefinition } from './session-state.ts';
import { taskOutcome } from './tasks/follow-task.ts';
import { openBench, type Bench } from './test-bench.ts';
import { contextsOf, type TaskPath } from './places.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.close());

async function stateOf(path: TaskPath) {
  const session = await findSession(bench.ports.store, path);
  return (await sessionDefinition(bench.ports, path, { session, style: 'json' })).state;
}

async function counted(session?: string): Promise<TaskPath> {
  const path = await bench.task('counting', { n: 1 }, session);
  await taskOutcome(bench.ports, path);
  return path;
}

describe('the context that a workflow keeps for a session', () => {
  it('stands in its state under its id, as the last task left it', async () => {
    await bench.deploy('counting', 'echo');
    const { session_id } = await counted();
    const path = await counted(session_id);
    await taskOutcome(bench.ports, await bench.task('echo', {}, session_id));
    const text = (await stateOf(path))[session_id];
    const { task_id } = path;
    const context = { hash: null, state: { globals: { tasks: 2 } }, run_kwargs: { n: 1 }, session_id, task_id };
    expect(JSON.parse(String(text))).toEqual(context);
  });

  it('is what the workflow says, whatever is put there', async () => {
    await bench.deploy('counting');
    const path = await counted();
    const before = await stateOf(path);
    await mergeState(bench.ports, path, { [path.session_id]: '{"state": {"globals": {"tasks": 99}}}' });
    expect(await stateOf(path)).toEqual(before);
    await counted(path.session_id);
    expect(String((await stateOf(path))[path.session_id])).toContain('"tasks":2');
  });

  it('is that of a foreign service where no workflow of ours keeps one', async () => {
    await bench.deploy('echo');
    const path = await bench.task('echo');
    await taskOutcome(bench.ports, path);
    expect(await stateOf(path)).not.toHaveProperty(path.session_id);
    await mergeState(bench.ports, path, { [path.session_id]: '{"hash": 1}' });
    expect(await stateOf(path)).toMatchObject({ [path.session_id]: '{"hash": 1}' });
  });

  it('is read as it was kept before it had a keeper, too', async () => {
    await bench.deploy('counting');
    const path = await counted();
    const { store } = bench.ports;
    const [kept] = await store.list(contextsOf(path));
    expect(kept).toBeDefined();
    await store.transaction((t) => t.replace({ ...contextsOf(path), key: kept?.key ?? '' }, '{"tasks":5}'));
    expect(String((await stateOf(path))[path.session_id])).toContain('"tasks":5');
    await counted(path.session_id);
    expect(String((await stateOf(path))[path.session_id])).toContain('"tasks":6');
  });
});
