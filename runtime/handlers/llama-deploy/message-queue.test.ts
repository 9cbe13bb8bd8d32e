/** The queue of the old LlamaDeploy: services that fetch their messages there, and answer there. */
import { expect, it } from 'vitest';
import { apiForAll, linesOf } from './api-bench.ts';

const bench = apiForAll([], { configuration: { deployments: { queue: 8001 } } });

async function ask(operation: string, body?: object): Promise<{ readonly status: number; readonly body: unknown }> {
  const [method = '', path = ''] = operation.split(' ');
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const request = new Request(`http://127.0.0.1:8001${path}`, { method, ...(body !== undefined && json) });
  const queue = bench.runtime.apis.get('llama-deploy-message-queue');
  const response = await queue?.fetch(request, { tenant: '' });
  return { status: response?.status ?? 0, body: await response?.json() };
}

async function task(input: object): Promise<readonly [session: string, task: string]> {
  const { body: session } = await bench.plane('POST /sessions/create');
  const definition = { input: JSON.stringify(input), agent_id: 'afar' };
  const { body } = await bench.plane(`POST /sessions/${String(session)}/tasks`, definition);
  return [String(session), String(body)];
}

const leave = (action: string, data: object) =>
  ask('POST /messages/llama_deploy.control_plane', { type: 'control_plane', action, data });

it('the queue is told where it is asked for, and gives each message until the next is asked for', async () => {
  expect((await bench.plane('GET /queue_config')).body).toMatchObject({
    SimpleMessageQueueConfig: { host: '127.0.0.1', port: 8001 },
  });
  const topic = '/messages/llama_deploy.afar';
  expect(await ask(`GET ${topic}`)).toEqual({ status: 404, body: { detail: 'topic afar not found' } });
  expect(await ask('POST /topics/llama_deploy.afar')).toEqual({ status: 200, body: null });
  expect(await ask(`GET ${topic}`)).toEqual({ status: 200, body: null });
  // An address at which nobody may be called: with a queue nobody is.
  const definition = { service_name: 'afar', description: 'd', host: '127.0.0.1', port: 1 };
  expect((await bench.plane('POST /services/register', definition)).status).toBe(200);
  const [session, one] = await task({ number: 1 });
  const [, two] = await task({ number: 2 });
  const given = (id: string) => ({ body: { action: 'new_task', type: 'afar', data: { task_id: id } } });
  expect(await ask(`GET ${topic}`)).toMatchObject(given(one));
  // Started again before it asked for more.
  await ask('POST /topics/llama_deploy.afar');
  expect(await ask(`GET ${topic}`)).toMatchObject(given(one));
  expect(await ask(`GET ${topic}`)).toMatchObject(given(two));
  expect((await ask(`GET ${topic}`)).body).toBeNull();
  expect(await leave('task_stream', { task_id: one, session_id: session, index: 0, data: { at: 0 } })).toEqual({
    status: 200,
    body: null,
  });
  await leave('completed_task', { task_id: one, history: [], result: 'done', data: {} });
  const stream = await bench.plane(`GET /sessions/${session}/tasks/${one}/result_stream`);
  expect(linesOf(stream.body)).toEqual([{ at: 0 }]);
  const result = await bench.plane(`GET /sessions/${session}/tasks/${one}/result`);
  expect(result.body).toMatchObject({ result: 'done' });
});

it('the queue refuses what is not for the control plane, and what is none of its own', async () => {
  expect((await leave('completed_task', { task_id: 'none', result: '' })).status).toBe(404);
  expect((await ask('POST /messages/llama_deploy.control_plane', { data: 1 })).status).toBe(422);
  expect((await ask('POST /messages/llama_deploy.afar', {})).status).toBe(400);
  expect((await ask('GET /')).body).toMatchObject({ service_name: 'message_queue' });
  for (const operation of ['GET /topics/a', 'GET /messages', 'GET /messages/a/b', 'DELETE /messages/a', 'GET /x']) {
    expect([operation, (await ask(operation)).status]).toEqual([operation, 404]);
  }
});
