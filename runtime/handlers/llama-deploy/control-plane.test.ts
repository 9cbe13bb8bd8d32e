/** The control plane over HTTP: bare texts, nulls, and what the API server's deployments look like from here. */
import { describe, expect, it } from 'vitest';
import { apiForAll, linesOf } from './api-bench.ts';

const { server, plane } = apiForAll(['echo', 'human']);

const newSession = async (): Promise<string> => String((await plane('POST /sessions/create')).body);

async function finished(session: string, task: string): Promise<unknown> {
  const asked = () => plane(`GET /sessions/${session}/tasks/${task}/result`);
  await expect.poll(async () => (await asked()).body).not.toBeNull();
  return (await asked()).body;
}

describe('the control plane', () => {
  it('tells that it works, in texts', async () => {
    expect((await plane('GET /')).body).toEqual({
      running: 'True',
      step_interval: '0.1',
      services_store_key: 'services',
      tasks_store_key: 'tasks',
      session_store_key: 'sessions',
    });
    expect(Object.keys((await plane('GET /queue_config')).body as object)).toEqual(['SimpleMessageQueueConfig']);
  });

  it('knows the services of deployments, and those that register', async () => {
    const registered = await plane('POST /services/register', { service_name: 'afar', description: 'd', extra: 1 });
    expect(registered).toMatchObject({
      status: 200,
      body: { step_interval: 0.1, running: true, state_store_uri: null },
    });
    const afar = { service_name: 'afar', description: 'd', prompt: [], host: null, port: null };
    expect((await plane('GET /services/afar')).body).toEqual(afar);
    const all = (await plane('GET /services')).body as object;
    expect(Object.keys(all)).toEqual(['echo', 'human', 'afar']);
    for (const _ of [1, 2]) {
      expect(await plane('POST /services/deregister?service_name=afar')).toMatchObject({ status: 200, body: null });
    }
    expect(await plane('GET /services/afar')).toMatchObject({ status: 404, body: { detail: 'Service not found' } });
    expect((await plane('POST /services/deregister', { service_name: 'afar' })).status).toBe(422);
    expect((await plane('POST /services/register', { service_name: 'x' })).status).toBe(422);
  });

  it('makes sessions, and does their tasks', async () => {
    const session = await newSession();
    const added = await plane(`POST /sessions/${session}/tasks`, {
      input: '{"a":1}',
      task_id: 'mine',
      agent_id: 'echo',
    });
    expect(added).toMatchObject({ status: 200, body: 'mine' });
    expect(await finished(session, 'mine')).toEqual({ task_id: 'mine', history: [], result: '{"a":1}', data: {} });
    const task = { input: '{"a":1}', task_id: 'mine', session_id: session, agent_id: 'echo' };
    expect((await plane(`GET /sessions/${session}/tasks`)).body).toEqual([task]);
    expect((await plane(`GET /sessions/${session}/current_task`)).body).toEqual(task);
    const stream = await plane(`GET /sessions/${session}/tasks/mine/result_stream`);
    expect(linesOf(stream.body)).toEqual([{ result: { a: 1 } }]);
    const shown = (await plane(`GET /sessions/${session}`)).body as { task_ids: string[]; state: object };
    expect(shown.task_ids).toEqual(['mine']);
    expect(Object.keys(shown.state)).toEqual(['mine', 'stream_mine', 'result_mine', 'retries']);
    expect(((await plane('GET /sessions')).body as { [id: string]: unknown })[session]).toEqual(shown);
  });

  it('has no stream before there is something to see', async () => {
    const session = await newSession();
    const stream = await plane(`GET /sessions/${session}/tasks/none/result_stream`);
    expect(stream).toMatchObject({ status: 404, body: { detail: 'Task stream not found' } });
    await plane(`POST /sessions/${session}/tasks`, { input: '{}', task_id: 't', agent_id: 'nobody' });
    expect((await plane(`GET /sessions/${session}/tasks/t/result_stream`)).status).toBe(404);
    expect((await plane(`GET /sessions/${session}/tasks/t/result`)).body).toBeNull();
  });

  it('hands on events, also for tasks that are not there', async () => {
    const session = await newSession();
    const event = { agent_id: 'human', event_obj_str: '{"response":"7"}' };
    for (const path of [`${session}/tasks/t`, `${session}/tasks/none`, 'none/tasks/none']) {
      expect(await plane(`POST /sessions/${path}/send_event`, event)).toMatchObject({ status: 200, body: null });
    }
    await plane(`POST /sessions/${session}/tasks`, { input: '{}', task_id: 't', agent_id: 'human' });
    expect(await finished(session, 't')).toMatchObject({ result: '7' });
  });

  it('keeps a state with a session', async () => {
    const session = await newSession();
    expect(await plane(`POST /sessions/${session}/state`, { a: 1 })).toMatchObject({ status: 200, body: null });
    await plane(`POST /sessions/${session}/state`, { b: { c: 2 } });
    expect((await plane(`GET /sessions/${session}/state`)).body).toEqual({ a: 1, b: { c: 2 } });
    const wrong = await plane(`POST /sessions/${session}/state`, [1]);
    expect(wrong).toMatchObject({ status: 422, body: { detail: [{ loc: ['body'] }] } });
  });

  it.each(['GET', 'GET tasks', 'GET current_task', 'GET tasks/t/result', 'GET tasks/t/result_stream', 'GET state'])(
    'knows no session that is not there: %s',
    async (words) => {
      const [method = '', part = ''] = words.split(' ');
      const answer = await plane(`${method} /sessions/none${part === '' ? '' : `/${part}`}`);
      expect(answer).toMatchObject({ status: 404, body: { detail: 'Session not found' } });
    },
  );

  it('refuses messages that it does not take', async () => {
    const send = (message: object) => plane('POST /process_message', message);
    expect((await send({ action: 'bogus' })).body).toMatchObject({
      detail: [{ type: 'enum', loc: ['body', 'action'] }],
    });
    expect((await send({ action: 'request_for_help' })).status).toBe(400);
    expect((await send({})).status).toBe(400);
    expect((await send({ action: 'completed_task', data: { task_id: 't' } })).status).toBe(422);
  });

  it('sees the sessions of deployments, and they do not see its own', async () => {
    const own = await newSession();
    const { session_id } = (await server('POST /deployments/Lab/sessions/create')).body as { session_id: string };
    expect((await plane(`GET /sessions/${session_id}`)).status).toBe(200);
    const listed = (await server('GET /deployments/Lab/sessions')).body as { session_id: string }[];
    expect(listed.map((each) => each.session_id)).toEqual([session_id]);
    expect((await server(`GET /deployments/Lab/sessions/${own}`)).status).toBe(404);
  });
});
