/** Tasks of deployed workflows: every event once and in order, sessions kept apart, and an end whatever happens. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inboxOf, taskPlace } from '../places.ts';
import { deleteSession } from '../sessions.ts';
import { openBench, type Bench } from '../test-bench.ts';
import { followTask, isShown, taskOutcome } from './follow-task.ts';
import { sendEvent } from './send-event.ts';
import { startTask } from './start-task.ts';
import { resultText } from './task-result.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench({ settings: { timeout: 1000 } });
});
afterEach(() => bench.close());

const message = (at: number) => ({ text: `message number ${at + 1}`, _data: { extra: at } });

describe('a task', () => {
  it('shows every event once and in order, to whoever comes early and to whoever comes late', async () => {
    await bench.deploy('stream');
    const path = await bench.task('stream', { count: 50, delay: 1 });
    const early = await Promise.all([bench.lines(path), bench.lines(path)]);
    const all = [...Array.from({ length: 50 }, (_, at) => message(at)), { result: '50 messages' }];
    expect([...early, await bench.lines(path)]).toEqual([all, all, all]);
  });

  it('gives its result as JSON, or as Python writes it', async () => {
    await bench.deploy('echo');
    const outcome = await taskOutcome(bench.ports, await bench.task('echo', { a: 1, n: null }));
    expect(resultText(outcome, 'json')).toBe('{"a":1,"n":null}');
    expect(resultText(outcome, 'python')).toBe("{'a': 1, 'n': None}");
  });

  it('that fails ends with an empty result in its stream, and its problem as its result', async () => {
    await bench.deploy('failing');
    const path = await bench.task('failing');
    expect(await bench.lines(path)).toEqual([{ text: 'before' }, { result: null }]);
    expect(resultText(await taskOutcome(bench.ports, path), 'json')).toBe("Error in step 'explode': boom");
  });

  it.each([
    ['crashing', /ended while it ran the task/],
    ['hanging', /Operation timed out after 1 seconds/],
    ['waiting', /Operation timed out after 0.1 seconds/],
    ['unspeakable', /BigInt/],
  ])('%s fails alone', async (service, problem) => {
    await bench.deploy(service, 'echo');
    const outcome = await taskOutcome(bench.ports, await bench.task(service));
    expect(resultText(outcome, 'json')).toMatch(problem);
    expect(await taskOutcome(bench.ports, await bench.task('echo', { still: 'here' }))).toMatchObject({
      value: { still: 'here' },
    });
  });

  it('counts what its session has seen, also among many at the same time', async () => {
    await bench.deploy('counting');
    const session = await bench.session('Lab');
    const paths = await Promise.all(Array.from({ length: 12 }, () => bench.task('counting', { delay: 5 }, session)));
    const outcomes = await Promise.all(paths.map((path) => taskOutcome(bench.ports, path)));
    const counts = outcomes.map((outcome) => Number(resultText(outcome, 'json')));
    expect(counts.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    expect(await taskOutcome(bench.ports, await bench.task('counting'))).toMatchObject({ value: 1 });
  });

  it('takes an event that came before it was there', async () => {
    await bench.deploy('human');
    const session_id = await bench.session('Lab');
    const path = { tenant: 'ann', session_id, task_id: 'early' };
    const response = { __is_pydantic: true, value: { response: '42' }, qualified_name: 'x.HumanResponseEvent' };
    await sendEvent(bench.ports, path, { agent_id: 'echo', event_obj_str: '{"response":"of another"}' });
    await sendEvent(bench.ports, path, { agent_id: 'human', event_obj_str: 'no JSON' });
    await sendEvent(bench.ports, path, { agent_id: 'human', event_obj_str: JSON.stringify(response) });
    const definition = { input: '{}', agent_id: 'human', task_id: 'early', session_id };
    await bench.ports.store.transaction((transaction) =>
      startTask(bench.ports, transaction, { tenant: 'ann', definition }),
    );
    expect(await bench.lines(path)).toEqual([{ prefix: 'Enter a number: ' }, { result: '42' }]);
  });

  it('takes an event while it waits', async () => {
    await bench.deploy('human');
    const path = await bench.task('human');
    const lines = followTask(bench.ports, path, AbortSignal.timeout(10_000));
    expect((await lines.next()).value).toEqual({ prefix: 'Enter a number: ' });
    await sendEvent(bench.ports, path, { agent_id: 'human', event_obj_str: '{"response":"7"}' });
    await sendEvent(bench.ports, path, { agent_id: 'human', event_obj_str: '{"response":"late"}' });
    expect((await lines.next()).value).toEqual({ result: '7' });
    await lines.next();
    await sendEvent(bench.ports, path, { agent_id: 'human', event_obj_str: '{"response":"later"}' });
    expect(await bench.ports.store.list(inboxOf(path))).toEqual([]);
  });

  it('whose session is deleted tells its readers so, and is stopped', async () => {
    await bench.deploy('human');
    const path = await bench.task('human');
    const lines = followTask(bench.ports, path, AbortSignal.timeout(10_000));
    await lines.next();
    const last = lines.next();
    await deleteSession(bench.ports, path);
    expect((await last).value).toEqual({ error: '404: Session not found' });
    expect((await lines.next()).done).toBe(true);
    expect(await bench.ports.store.get(taskPlace(path))).toBeUndefined();
  });

  it('is seen from its first event on', async () => {
    await bench.deploy('human');
    const path = await bench.task('human');
    expect(await isShown(bench.ports, { ...path, task_id: 'another' })).toBe(false);
    await followTask(bench.ports, path, AbortSignal.timeout(10_000)).next();
    expect(await isShown(bench.ports, path)).toBe(true);
  });
});
