/** Foreign services: told of their tasks until they take them, heard in order, and never twice. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGuardedFetch } from '../../../outward/guarded-fetch.ts';
import { taskPlace, type TaskPath } from '../places.ts';
import { deleteSession, findSession } from '../sessions.ts';
import { mergeState, sessionDefinition } from '../session-state.ts';
import { openBench, type Bench } from '../test-bench.ts';
import { addTask } from '../tasks/add-task.ts';
import { taskOutcome } from '../tasks/follow-task.ts';
import { sendEvent } from '../tasks/send-event.ts';
import { processMessage } from './process-message.ts';
import type { QueueMessage } from './queue-message.ts';
import { deregisterService, registerService } from './services.ts';

let bench: Bench;
let server: Server;
/** What the service was told, and with what it answers next. */
let told: QueueMessage[];
let answers: number[];

beforeEach(async () => {
  bench = openBench();
  told = [];
  answers = [];
  server = createServer(async (request, response) => {
    const body = await new Response(request as unknown as BodyInit).json();
    const status = answers.shift() ?? 200;
    if (status === 200) told.push(body as QueueMessage);
    response.writeHead(status).end('null');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.close();
  await bench.close();
});

function register(port = (server.address() as AddressInfo).port): Promise<void> {
  const definition = { service_name: 'afar', description: 'd', prompt: [], host: '127.0.0.1', port };
  return registerService(bench.ports, 'ann', definition);
}

function stream({ session_id, task_id }: TaskPath, index: number): Promise<void> {
  const data = { session_id, task_id, index, data: { at: index } };
  return processMessage(bench.ports, 'ann', { action: 'task_stream', data });
}

function complete({ task_id }: TaskPath, result = 'done'): Promise<void> {
  const data = { task_id, result, history: [], data: {} };
  return processMessage(bench.ports, 'ann', { action: 'completed_task', data });
}

describe('a foreign service', () => {
  it('gets a task, and what it tells of it is shown once and in order', async () => {
    await register();
    const path = await bench.task('afar', { a: 1 }, await bench.session());
    await expect.poll(() => told).toHaveLength(1);
    const { session_id, task_id } = path;
    expect(told[0]).toMatchObject({
      action: 'new_task',
      type: 'afar',
      data: { input: '{"a":1}', agent_id: 'afar', session_id, task_id },
    });
    for (const index of [2, 0, 0, 1, 2]) await stream(path, index);
    await complete(path);
    await complete(path, 'again');
    await stream(path, 3);
    expect(await bench.lines(path)).toEqual([{ at: 0 }, { at: 1 }, { at: 2 }]);
    expect(await taskOutcome(bench.ports, path)).toMatchObject({ result: { result: 'done' } });
  });

  it('gets its tasks in order once it registers, however long they waited', async () => {
    const session = await bench.session();
    for (const number of [1, 2, 3]) await bench.task('afar', { number }, session);
    await register();
    await expect
      .poll(() => told.map(({ data }) => data['input']))
      .toEqual(['{"number":1}', '{"number":2}', '{"number":3}']);
  });

  it('is told again until it takes the message, which keeps its id', async () => {
    answers.push(500, 503, 429);
    await register();
    await bench.task('afar', {}, await bench.session());
    await expect.poll(() => told, { timeout: 5000 }).toHaveLength(1);
    expect(answers).toEqual([]);
  });

  it('that moved is told at its new address', async () => {
    await register(2);
    await bench.task('afar', {}, await bench.session());
    await register();
    await expect.poll(() => told, { timeout: 5000 }).toHaveLength(1);
  });

  it('that moved while its old address is silent does not wait for that', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const asked = once(silent, 'request');
    await register((silent.address() as AddressInfo).port);
    await bench.task('afar', {}, await bench.session());
    await asked;
    await register();
    await expect.poll(() => told, { timeout: 5000 }).toHaveLength(1);
    silent.closeAllConnections();
    silent.close();
  });

  it('that refuses a task for good fails it', async () => {
    answers.push(422);
    await register();
    const outcome = await taskOutcome(bench.ports, await bench.task('afar', {}, await bench.session()));
    expect(outcome).toEqual({ kind: 'failed', problem: "The service 'afar' refused the task with status 422" });
  });

  it.each([
    ['a b', 80, 'no address'],
    ['evil/../x', 80, 'no address'],
    ['127.0.0.1:9/x#', 80, 'no address'],
    ['user:word@127.0.0.1', 80, 'no address'],
    ['127.0.0.1', -1, 'no address'],
    ['127.0.0.1', 0, 'no address'],
    ['127.0.0.1', 6000, 'another protocol'],
  ])('at %s and %i fails its tasks: %s', async (host, port, why) => {
    await registerService(bench.ports, 'ann', { service_name: 'afar', description: '', prompt: [], host, port });
    const outcome = await taskOutcome(bench.ports, await bench.task('afar', {}, await bench.session()));
    expect(outcome).toMatchObject({ kind: 'failed', problem: expect.stringContaining(why) });
  });

  it('gets the events of its tasks', async () => {
    await register();
    const path = await bench.task('afar', {}, await bench.session());
    await sendEvent(bench.ports, path, { agent_id: 'afar', event_obj_str: '{"response":"42"}' });
    await expect.poll(() => told.map(({ action }) => action)).toEqual(['new_task', 'send_event']);
    expect(told[1]?.data).toMatchObject({ input: '{"response":"42"}', task_id: path.task_id });
  });

  it('hears nothing more of a session that was deleted, nor after it left', async () => {
    const path = await bench.task('afar', {}, await bench.session());
    await deleteSession(bench.ports, path);
    await register();
    await deregisterService(bench.ports, 'ann', 'afar');
    await bench.task('afar', {}, await bench.session());
    expect(told).toEqual([]);
  });

  it('in a private network is not spoken to, unless that is allowed', async () => {
    const guarded = createGuardedFetch();
    const wary = openBench({ outward: guarded.fetch });
    const definition = { service_name: 'afar', description: '', prompt: [], host: '127.0.0.1', port: 1 };
    await registerService(wary.ports, 'ann', definition);
    const outcome = await taskOutcome(wary.ports, await wary.task('afar', {}, await wary.session()));
    expect(outcome).toMatchObject({ kind: 'failed', problem: expect.stringContaining('private network') });
    await Promise.all([wary.close(), guarded.close()]);
  });

  it('leaves what waits for it to a deployment that brings a service of its name', async () => {
    const path = await bench.task('echo', { waited: true }, await bench.session());
    await bench.deploy('echo');
    expect(await taskOutcome(bench.ports, path)).toEqual({ kind: 'value', value: { waited: true } });
  });
});

describe('the control plane', () => {
  it('starts a task once, however often it comes, and not another under its name', async () => {
    const session_id = await bench.session();
    const add = (input: string) =>
      addTask(bench.ports, { tenant: 'ann', session_id, task: { input, task_id: 't', agent_id: 'afar' } });
    expect([await add('{}'), await add('{}')]).toEqual(['t', 't']);
    await expect(add('{"other":1}')).rejects.toMatchObject({ status: 409 });
  });

  it('refuses what a task lacks before it stores anything', async () => {
    const session_id = await bench.session();
    const add = (task: object) => addTask(bench.ports, { tenant: 'ann', session_id, task: { input: '{}', ...task } });
    await expect(add({})).rejects.toMatchObject({ status: 400 });
    await expect(add({ agent_id: 'a', session_id: 'x' })).rejects.toThrow(/Wrong task definition/);
    const session = await findSession(bench.ports.store, { tenant: 'ann', session_id });
    const shown = await sessionDefinition(bench.ports, { tenant: 'ann', session_id }, { session, style: 'json' });
    expect(shown.task_ids).toEqual([]);
  });

  it('does not take what it does not do, nor what is not meant for it', async () => {
    await bench.deploy('human');
    const path = await bench.task('human');
    const process = (action: string, data = {}) => processMessage(bench.ports, 'ann', { action, data });
    await expect(process('send_event')).rejects.toMatchObject({ status: 400 });
    await expect(process('completed_task', { task_id: 't' })).rejects.toMatchObject({
      where: ['body', 'data', 'result'],
    });
    await expect(process('completed_task', { task_id: 'none', result: '' })).rejects.toMatchObject({ status: 404 });
    const forged = { ...path, result: 'forged' };
    await expect(process('completed_task', forged)).rejects.toThrow(/belongs to a service of a deployment/);
    expect((await bench.ports.store.get(taskPlace(path)))?.end).toBeUndefined();
  });

  it('keeps what clients put into the state of a session beside what its tasks say', async () => {
    await bench.deploy('echo');
    const path = await bench.task('echo');
    await taskOutcome(bench.ports, path);
    await mergeState(bench.ports, path, { a: 1, retries: 9, [`result_${path.task_id}`]: 'forged' });
    await mergeState(bench.ports, path, { b: { c: 2 } });
    const session = await findSession(bench.ports.store, path);
    const { state } = await sessionDefinition(bench.ports, path, { session, style: 'json' });
    expect(state).toEqual({
      a: 1,
      b: { c: 2 },
      retries: 0,
      [path.task_id]: {},
      [`stream_${path.task_id}`]: [
        { task_id: path.task_id, session_id: path.session_id, index: 0, data: { result: {} } },
      ],
      [`result_${path.task_id}`]: { task_id: path.task_id, history: [], result: '{}', data: {} },
    });
  });
});
