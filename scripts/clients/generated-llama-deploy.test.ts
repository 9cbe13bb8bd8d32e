/** The generated clients of LlamaDeploy against `etalon serve`: what the client of old did is there, what it did wrong is not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LlamaDeployApiServer, NotFoundError, toFile } from '#generated/llama-deploy-api-server/client';
import { LlamaDeployControlPlane } from '#generated/llama-deploy-control-plane/client';
import { labFile, serveLab, type Lab } from './serve-lab.ts';

let lab: Lab;
let apiserver: LlamaDeployApiServer;
let core: LlamaDeployControlPlane;
beforeAll(async () => {
  lab = await serveLab();
  // A slash at the end broke every call of the old client.
  apiserver = new LlamaDeployApiServer({ baseURL: `${lab.url}/llama-deploy/` });
  core = new LlamaDeployControlPlane({ baseURL: `${lab.url}/control-plane/` });
  await apiserver.deployments.create({ config_file: labFile('Lab') });
}, 60_000);
afterAll(() => lab.close());

const quick = { pollInterval: 20 };

async function read<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function cutAfterFirstLine(response: Response): Promise<Response> {
  const [line = ''] = (await response.text()).split('\n', 1);
  const pieces = [`${line}\n`];
  const pull = (controller: ReadableStreamDefaultController) => {
    const piece = pieces.shift();
    if (piece === undefined) controller.error(new TypeError('terminated'));
    else controller.enqueue(new TextEncoder().encode(piece));
  };
  return new Response(new ReadableStream({ pull }), { headers: response.headers });
}

describe('the API server', () => {
  it('has a status, also where it is down or ill', async () => {
    expect(await apiserver.status()).toMatchObject({ status: 'Healthy', max_deployments: 10, deployments: ['Lab'] });
    const answering = (fetch: () => Promise<Response>) => apiserver.withOptions({ fetch }).status();
    const down = await answering(() => Promise.reject(new TypeError('fetch failed')));
    expect(down).toMatchObject({ status: 'Down', status_message: 'API Server is down' });
    const ill = await answering(async () => new Response('Internal Server Error', { status: 500 }));
    expect(ill).toMatchObject({ status: 'Unhealthy', status_message: 'Internal Server Error' });
  });

  it('gives deployments as objects: made, listed, looked up, and by their name alone', async () => {
    const config_file = await toFile(await labFile('Other').text(), 'other.yaml');
    const made = await apiserver.deployments.create({ config_file });
    expect([made.deploymentName, made.data]).toEqual(['Other', { name: 'Other' }]);
    const again = await apiserver.deployments.create({ config_file, reload: true });
    expect(await again.tasks.run({ input: { name: 'Bo' } })).toBe('Hello, Bo.');
    expect((await apiserver.deployments.list()).map(({ deploymentName }) => deploymentName)).toEqual(['Lab', 'Other']);
    expect((await apiserver.deployments.retrieve('Lab')).data.name).toBe('Lab');
    await expect(apiserver.deployments.retrieve('none')).rejects.toThrow('404 Deployment not found');
    expect(apiserver.deployments.get('none').deploymentName).toBe('none');
  });

  it('runs tasks in the session that is meant, whatever its name', async () => {
    const { tasks, sessions } = apiserver.deployments.get('Lab');
    const { session_id } = await sessions.create();
    const count = { agent_id: 'counting', input: '{}', session_id };
    expect([await tasks.run(count), await tasks.run(count)]).toEqual(['1', '2']);
    const task = await tasks.create(count);
    expect([task.sessionId, (await task.wait(null, quick)).result]).toEqual([session_id, '3']);
    const urls: string[] = [];
    const fetch = (url: string, init: RequestInit) => {
      urls.push(url);
      return globalThis.fetch(url, init);
    };
    const watched = apiserver.withOptions({ fetch }).deployments.get('Lab/1').tasks;
    await expect(watched.run({ ...count, session_id: 'a&b=c d' })).rejects.toThrow('404 Deployment not found');
    expect(urls[0]).toMatch(/\/deployments\/Lab%2F1\/tasks\/run\?session_id=a%26b%3Dc%20d$/);
    await expect(tasks.run({ ...count, session_id: 'a&b=c d' })).rejects.toThrow('404 Session not found');
    expect(await sessions.get(session_id)).toMatchObject({ session_id });
    expect((await sessions.list()).map((each) => each.session_id)).toContain(session_id);
    await sessions.delete({ session_id });
    await expect(sessions.get(session_id)).rejects.toThrow(NotFoundError);
  });

  it('gives tasks as objects: their results when they are there, null before', async () => {
    const { tasks } = apiserver.deployments.get('Lab');
    const task = await tasks.create({ agent_id: 'slow', input: { wait: 600 } });
    expect(await task.results()).toBeNull();
    await expect(task.wait(null, { ...quick, pollTimeout: 50 })).rejects.toThrow('Still nothing after 50 ms');
    expect((await task.wait(null, quick)).result).toBe('{"waited":600}');
    expect((await task.wait({ 'x-etalon-results': 'python' }, quick)).result).toBe("{'waited': 600}");
    const { result } = await tasks.createAndPoll({ input: { name: 'Ada' } }, quick);
    expect(result).toBe('Hello, Ada.');
    expect((await tasks.list()).length).toBeGreaterThan(1);
    const [one, ...others] = (await tasks.list()).filter(({ taskId }) => taskId === task.taskId);
    expect([one?.sessionId, one?.data.agent_id, others]).toEqual([task.sessionId, 'slow', []]);
    const known = tasks.get(task.taskId, { session_id: task.sessionId });
    expect((await known.results())?.result).toBe('{"waited":600}');
  });
});

describe('the events of a task', () => {
  it('come as they are shown, however long it is silent between them', async () => {
    const patient = apiserver.withOptions({ timeout: 500 }).deployments.get('Lab');
    const task = await patient.tasks.create({ agent_id: 'slow', input: { wait: 1500 } });
    const events = await read(await task.events());
    expect(events).toEqual([{ text: 'early' }, { text: 'late' }, { result: { waited: 1500 } }]);
    expect(await read(await task.events())).toEqual(events);
  });

  it('go on where the connection broke, each once', async () => {
    const task = await apiserver.deployments.get('Lab').tasks.create({ input: { name: 'Ada' } });
    await task.wait(null, quick);
    let asked = 0;
    const fetch = async (url: string, init: RequestInit) => {
      const response = await globalThis.fetch(url, init);
      asked += 1;
      return asked === 1 ? cutAfterFirstLine(response) : response;
    };
    const breaking = apiserver.withOptions({ fetch }).deployments.get('Lab').tasks;
    const events = await breaking.get(task.taskId, { session_id: task.sessionId }).events();
    expect(await read(events)).toEqual([{ text: 'thinking' }, { result: 'Hello, Ada.' }]);
    expect(asked).toBe(2);
  });

  it('are no end of asking where there is no such deployment, and can be given up', async () => {
    const place = { session_id: 'none' };
    await expect(apiserver.deployments.get('none').tasks.get('t', place).events()).rejects.toThrow(
      '404 Deployment not found',
    );
    const task = await apiserver.deployments.get('Lab').tasks.create({ agent_id: 'human', input: '{}' });
    const stream = await task.events();
    for await (const event of stream) {
      expect(event).toEqual({ prefix: 'Enter a number: ' });
      stream.abort();
    }
  });

  it('can be answered', async () => {
    const task = await apiserver.deployments.get('Lab').tasks.create({ agent_id: 'human', input: '{}' });
    const event = {
      __is_pydantic: true,
      value: { response: '42' },
      qualified_name: 'llama_index.core.workflow.events.HumanResponseEvent',
    };
    const sent = await task.sendEvent({ agent_id: 'human', event_obj_str: event });
    expect(sent).toEqual({ agent_id: 'human', event_obj_str: JSON.stringify(event) });
    expect((await task.wait(null, quick)).result).toBe('42');
  });
});

describe('the control plane', () => {
  it('gives sessions as objects, which run tasks and wait for them', async () => {
    const session = await core.sessions.create();
    expect(session.sessionId).toBe(session.data);
    expect(await session.run({ agent_id: 'greet', input: { name: 'Ada' } }, quick)).toBe('Hello, Ada.');
    const task = await session.runNowait({ agent_id: 'counting', input: '{}' });
    expect(await session.waitForTaskResult(task, null, quick)).toMatchObject({ task_id: task, result: '1' });
    expect((await session.getTaskResult(task))?.result).toBe('1');
    expect((await session.getTasks()).map(({ agent_id }) => agent_id)).toEqual(['greet', 'counting']);
    expect((await session.getCurrentTask())?.task_id).toBe(task);
    await session.updateState({ body: { units: 'metric' } });
    expect(await session.getState()).toMatchObject({ units: 'metric', retries: 1 });
    const found = await core.sessions.get(session.sessionId);
    expect([found.sessionId, found.data.task_ids.length]).toEqual([session.sessionId, 2]);
    await session.delete();
    await expect(core.sessions.get(session.sessionId)).rejects.toThrow('404 Session not found');
    expect((await core.sessions.list()).map(({ sessionId }) => sessionId)).not.toContain(session.sessionId);
  });

  it('gives the session that is there, or says which it made instead', async () => {
    const made = await core.sessions.getOrCreate('no such session');
    expect(made.sessionId).toBe(made.data.session_id);
    expect((await core.sessions.getOrCreate(made.sessionId)).sessionId).toBe(made.sessionId);
    expect((await core.sessions.list()).map(({ sessionId }) => sessionId)).toContain(made.sessionId);
    expect(await core.sessions.withId(made.sessionId).getTasks()).toEqual([]);
  });

  it('streams a task as soon as there is something of it, and no longer than it is waited for', async () => {
    const session = await core.sessions.create();
    const missing = session.getTaskResultStream('later', { ...quick, pollTimeout: 50 });
    await expect(missing).rejects.toThrow('Still not there (404 Task stream not found) after 50 ms');
    const stream = session.getTaskResultStream('later', quick);
    await session.createTask({ task_id: 'later', agent_id: 'greet', input: { name: 'Ada' } });
    expect(await read(await stream)).toEqual([{ text: 'thinking' }, { result: 'Hello, Ada.' }]);
    // A session that is gone does not come: nobody waits for it.
    await session.delete();
    await expect(session.getTaskResultStream('later')).rejects.toThrow('404 Session not found');
  });

  it('hands events to tasks, and knows its services', async () => {
    const session = await core.sessions.create();
    const task = await session.createTask({ agent_id: 'human', input: '{}' });
    await session.sendEvent(task, { agent_id: 'human', event_obj_str: { response: '7' } });
    expect((await session.waitForTaskResult(task, null, quick)).result).toBe('7');
    await core.services.register({ service_name: 'afar', description: 'Elsewhere.' });
    expect(Object.keys(await core.services.list())).toContain('afar');
    expect((await core.services.get('afar')).description).toBe('Elsewhere.');
    await core.services.deregister({ service_name: 'afar' });
    await expect(core.services.get('afar')).rejects.toThrow('404 Service not found');
  });
});
