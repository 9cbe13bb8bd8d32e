/** The API server over HTTP: paths, statuses and bodies byte by byte, as the old clients know them. */
import { describe, expect, it } from 'vitest';
import { labFile } from '../../domain/llama-deploy/test-bench.ts';
import { apiForAll, linesOf, uploadOf } from './api-bench.ts';

const { server, plane, send } = apiForAll(['echo', 'stream', 'human', 'failing']);

const taskOf = async (service: string, input = '{}') => {
  const made = await server('POST /deployments/Lab/tasks/create', { input, agent_id: service });
  return made.body as { readonly task_id: string; readonly session_id: string };
};

describe('the server itself', () => {
  it('tells where to look, and how it is', async () => {
    expect((await server('GET /')).body).toEqual({
      swagger_docs: 'http://localhost:4501/docs',
      status: 'http://localhost:4501/status',
    });
    expect((await server('GET /status/')).body).toEqual({
      status: 'Healthy',
      status_message: '',
      max_deployments: 10,
      deployments: ['Lab'],
    });
  });

  it.each([
    ['/status', 'http://127.0.0.1:4501/status/'],
    ['/deployments?x=1', 'http://127.0.0.1:4501/deployments/?x=1'],
    ['/deployments/Lab/tasks/', 'http://127.0.0.1:4501/deployments/Lab/tasks'],
  ])('sends %s on to %s', async (path, location) => {
    const { status, headers, body } = await send(path, {});
    expect([status, headers.get('location'), body]).toEqual([307, location, '']);
  });

  it('names the host that was asked for, and the mount of the gateway', async () => {
    const answer = await send('/status', { headers: { host: 'deploy.local:80' } }, { mount: '/llama-deploy' });
    expect(answer.headers.get('location')).toMatch(/^http:\/\/[^/]+\/llama-deploy\/status\/$/);
  });

  it('does not know other paths, nor other methods', async () => {
    expect(await send('/nowhere', {})).toMatchObject({ status: 404, body: { detail: 'Not Found' } });
    const refused = await send('/status/', { method: 'DELETE' });
    expect(refused).toMatchObject({ status: 405, body: { detail: 'Method Not Allowed' } });
    expect(refused.headers.get('allow')).toBe('GET');
    expect((await send('/status/', { method: 'HEAD' })).status).toBe(405);
  });
});

describe('deployments', () => {
  it('are listed and found by name', async () => {
    expect((await server('GET /deployments/')).body).toEqual([{ name: 'Lab' }]);
    expect((await server('GET /deployments/Lab')).body).toEqual({ name: 'Lab' });
    for (const name of ['nope', 'create']) {
      const missing = await server(`GET /deployments/${name}`);
      expect(missing).toMatchObject({ status: 404, body: { detail: 'Deployment not found' } });
    }
  });

  it('are made of an uploaded file and of nothing else', async () => {
    const form = new FormData();
    form.set('config_file', 'name: X');
    const issue = (await send('/deployments/create', { method: 'POST', body: form })).body;
    expect(issue).toMatchObject({ detail: [{ loc: ['body', 'config_file'], input: 'name: X' }] });
    const empty = await send('/deployments/create', { method: 'POST', body: new FormData() });
    expect(empty).toMatchObject({ status: 422, body: { detail: [{ type: 'missing', loc: ['body', 'config_file'] }] } });
    const none = await send('/deployments/create', { method: 'POST' });
    const missing = { type: 'missing', loc: ['body', 'config_file'], msg: 'Field required', input: null };
    expect(none).toMatchObject({ status: 422, body: { detail: [missing] } });
  });

  it('are refused with a reason and a place, never with 500', async () => {
    const made = await send('/deployments/create', uploadOf('name: X\ncontrol-plane: 7\nservices: {}'));
    expect(made).toMatchObject({ status: 400, body: { detail: expect.stringContaining('2:16: control-plane') } });
  });

  it.each(['yes', 'T', '1', 'on'])('are reloaded with reload=%s', async (reload) => {
    const file = labFile(['echo', 'stream', 'human', 'failing'], 'default-service: echo');
    expect((await send(`/deployments/create?reload=${reload}`, uploadOf(file))).body).toEqual({ name: 'Lab' });
  });

  it('are not reloaded with reload=maybe', async () => {
    expect((await send('/deployments/create?reload=maybe', uploadOf(labFile([])))).body).toEqual({
      detail: [
        {
          type: 'bool_parsing',
          loc: ['query', 'reload'],
          msg: 'Input should be a valid boolean, unable to interpret input',
          input: 'maybe',
        },
      ],
    });
  });
});

describe('tasks', () => {
  it('are run: the answer is a text', async () => {
    const run = (body: object, results?: string) =>
      send('/deployments/Lab/tasks/run', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...(results !== undefined && { 'x-etalon-results': results }) },
      });
    expect((await run({ input: '{"a":1,"b":null}' })).body).toBe('{"a":1,"b":null}');
    expect((await run({ input: '{"a":1,"b":null}' }, 'python')).body).toBe("{'a': 1, 'b': None}");
    expect((await run({ input: '{}', agent_id: 'failing' })).body).toBe("Error in step 'explode': boom");
    expect((await run({ input: '{}' }, 'ruby')).status).toBe(422);
    expect((await server('GET /deployments/Lab/sessions')).body).toEqual([]);
  });

  const refused: readonly (readonly [body: unknown, status: number, detail: unknown])[] = [
    [{ input: '{}', agent_id: 'nosuch' }, 404, "Service 'nosuch' not found in deployment 'Lab'"],
    [{ input: '[1]' }, 422, [{ loc: ['body', 'input'], input: '[1]' }]],
    [{ input: 'no JSON' }, 422, [{ loc: ['body', 'input'] }]],
    [{}, 422, [{ type: 'missing', loc: ['body', 'input'], msg: 'Field required', input: {} }]],
    [{ input: { a: 1 } }, 422, [{ type: 'string_type', loc: ['body', 'input'], input: { a: 1 } }]],
    [[], 422, [{ type: 'model_attributes_type', loc: ['body'], input: [] }]],
    [undefined, 422, [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }]],
  ];
  it.each(refused)('are refused: %j', async (body, status, detail) => {
    for (const path of ['run', 'create']) {
      const answer = await server(`POST /deployments/Lab/tasks/${path}`, body);
      expect(answer).toMatchObject({ status, body: { detail } });
    }
  });

  it('are refused where the body is no JSON, or too long', async () => {
    const json = { 'content-type': 'application/json' };
    const broken = await send('/deployments/Lab/tasks/run', { method: 'POST', body: '{bad', headers: json });
    expect(broken).toMatchObject({ status: 422, body: { detail: [{ type: 'json_invalid', loc: ['body', 1] }] } });
    const text = await send('/deployments/Lab/tasks/run', { method: 'POST', body: 'hello' });
    expect(text).toMatchObject({ status: 422, body: { detail: [{ type: 'model_attributes_type' }] } });
  });

  it('are started, followed, and asked for their result', async () => {
    const made = await server('POST /deployments/Lab/tasks/create', {
      input: '{"delay":1}',
      agent_id: 'stream',
      task_id: 'mine',
      session_id: 'mine',
    });
    const { task_id, session_id } = made.body as { task_id: string; session_id: string };
    expect(made.body).toEqual({ input: '{"delay":1}', agent_id: 'stream', task_id, session_id });
    expect([task_id, session_id]).not.toContain('mine');
    const events = await server(`GET /deployments/Lab/tasks/${task_id}/events?session_id=${session_id}`);
    expect(events.headers.get('content-type')).toBe('application/x-ndjson');
    expect(linesOf(events.body)).toEqual([
      { text: 'message number 1', _data: { extra: 0 } },
      { text: 'message number 2', _data: { extra: 1 } },
      { text: 'message number 3', _data: { extra: 2 } },
      { result: '3 messages' },
    ]);
    const result = await server(`GET /deployments/Lab/tasks/${task_id}/results?session_id=${session_id}`);
    expect(result.body).toEqual({ task_id, history: [], result: '3 messages', data: {} });
    expect((await server('GET /deployments/Lab/tasks')).body).toContainEqual(made.body);
  });

  it('take the service by the name that later clients have for it', async () => {
    const run = await server('POST /deployments/Lab/tasks/run', { input: '{}', service_id: 'failing' });
    expect(run.body).toBe("Error in step 'explode': boom");
  });

  it('take events, and give them back', async () => {
    const { task_id, session_id } = await taskOf('human');
    const path = `/deployments/Lab/tasks/${task_id}`;
    expect(await server(`GET ${path}/results?session_id=${session_id}`)).toMatchObject({ status: 200, body: null });
    const event = { agent_id: 'human', event_obj_str: '{"response":"42"}' };
    const sent = await server(`POST ${path}/events?session_id=${session_id}`, { ...event, more: 1 });
    expect(sent).toMatchObject({ status: 200, body: event });
    expect(linesOf((await server(`GET ${path}/events?session_id=${session_id}`)).body).at(-1)).toEqual({
      result: '42',
    });
  });

  it('that wait for people keep nobody else waiting', async () => {
    const waiting = await Promise.all(Array.from({ length: 80 }, () => taskOf('human')));
    expect((await server('POST /deployments/Lab/tasks/run', { input: '{}', agent_id: 'echo' })).body).toBe('{}');
    for (const { session_id } of waiting) await plane(`POST /sessions/${session_id}/delete`);
  });

  it('of another session or of none are not there', async () => {
    const { task_id, session_id } = await taskOf('echo');
    const path = `/deployments/Lab/tasks/${task_id}`;
    for (const part of ['events', 'results']) {
      const missing = await server(`GET ${path}/${part}`);
      expect(missing).toMatchObject({
        status: 422,
        body: { detail: [{ type: 'missing', loc: ['query', 'session_id'], input: null }] },
      });
    }
    expect(await server(`GET ${path}/results?session_id=x`)).toMatchObject({
      status: 404,
      body: { detail: 'Session not found' },
    });
    expect((await server(`GET /deployments/Lab/tasks/none/results?session_id=${session_id}`)).body).toBeNull();
    // Not 404: the old client would ask for ever.
    expect((await server(`GET ${path}/events?session_id=x`)).status).toBe(410);
    expect((await server(`GET /deployments/Lab/tasks/none/events?session_id=${session_id}`)).status).toBe(410);
    expect((await server(`GET /deployments/nope/tasks/none/events?session_id=${session_id}`)).status).toBe(404);
  });
});

describe('sessions', () => {
  it('are made, shown bare, and deleted, as often as one likes', async () => {
    const { session_id } = (await server('POST /deployments/Lab/sessions/create')).body as { session_id: string };
    const bare = { session_id, task_ids: [], state: {} };
    await server(`POST /deployments/Lab/tasks/run?session_id=${session_id}`, { input: '{}' });
    expect((await server(`GET /deployments/Lab/sessions/${session_id}`)).body).toEqual(bare);
    expect((await server('GET /deployments/Lab/sessions')).body).toContainEqual(bare);
    for (const _ of [1, 2]) {
      const deleted = await server(`POST /deployments/Lab/sessions/delete?session_id=${session_id}`);
      expect(deleted).toMatchObject({ status: 200, body: null });
    }
    expect((await server(`GET /deployments/Lab/sessions/${session_id}`)).status).toBe(404);
    expect((await server(`POST /deployments/Lab/tasks/run?session_id=${session_id}`, { input: '{}' })).status).toBe(
      404,
    );
  });

  it('belong to a tenant', async () => {
    const { session_id } = await taskOf('echo');
    const bob = { tenant: 'bob' };
    expect((await server('GET /deployments/', undefined, bob)).body).toEqual([]);
    expect((await plane(`GET /sessions/${session_id}`, undefined, bob)).status).toBe(404);
    await plane(`POST /sessions/${session_id}/delete`, undefined, bob);
    expect((await plane(`GET /sessions/${session_id}`)).status).toBe(200);
  });
});
