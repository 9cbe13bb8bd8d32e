/** Two versions of one store, requests that are refused, and files that are searched. */
import { describe, expect, it } from 'vitest';
import { operations as fileOperations } from '#generated/assistants-files/operations';
import { operations as operationsV1 } from '#generated/assistants-v1/operations';
import { operations as operationsV2 } from '#generated/assistants-v2/operations';
import { apiPerTest } from './api-bench.ts';

const api = apiPerTest();

async function upload(text: string, name: string): Promise<string> {
  const form = new FormData();
  form.set('purpose', 'assistants');
  form.set('file', new File([text], name));
  return (await api.send('POST /files', { body: form })).body.id;
}

/** `/threads/runs` is also the thread whose id is `runs`. */
function fits(template: string, place: string): boolean {
  const [wanted, found] = [template.split('/'), place.split('/')];
  return wanted.length === found.length && wanted.every((part, at) => part.startsWith('{') || part === found[at]);
}

describe('what is served', () => {
  it.each([
    ['v1', operationsV1, 28],
    ['v2', operationsV2, 23],
    ['files', fileOperations, 5],
  ])('in %s is what the document declares, and nothing else', async (version, operations, count) => {
    const declared = Object.values(operations);
    expect(declared).toHaveLength(count);
    const served = api.runtime.apis.get(`assistants-${version}`);
    for (const path of new Set(declared.map((operation) => operation.path))) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        const place = path.replaceAll(/\{[^}]*\}/g, 'x');
        const response = await served?.fetch(new Request(`http://127.0.0.1${place}`, { method }), { tenant: '' });
        const isDeclared = declared.some((each) => each.method === method && fits(each.path, place));
        expect([method, path, response?.status === 405]).toEqual([method, path, !isDeclared]);
      }
    }
  });
});

describe('an assistant of version 1', () => {
  it('with files and retrieval has resources for tools in version 2, and back', async () => {
    const [one, two] = [await upload('Rain.', 'one.txt'), await upload('Snow.', 'two.txt')];
    const wanted = { model: 'script:plain', tools: [{ type: 'retrieval' }], file_ids: [one] };
    const { body: made } = await api.askV1('POST /assistants', wanted);
    expect(made).toMatchObject({ tools: [{ type: 'retrieval' }], file_ids: [one] });
    const place = `/assistants/${made.id}`;
    expect((await api.askV1(`POST ${place}/files`, { file_id: two })).body).toMatchObject({
      id: two,
      object: 'assistant.file',
      assistant_id: made.id,
    });
    expect((await api.ask(`GET ${place}`)).body).toMatchObject({
      tools: [{ type: 'file_search' }],
      tool_resources: {
        code_interpreter: { file_ids: [one, two] },
        file_search: { vector_store_ids: [expect.stringMatching(/^vs_/)] },
      },
    });
    expect((await api.askV1(`GET ${place}/files?order=asc`)).body.data.map(({ id }) => id)).toEqual([one, two]);
    await api.askV1(`DELETE ${place}/files/${one}`);
    expect((await api.askV1(`GET ${place}`)).body['file_ids']).toEqual([two]);
    expect((await api.ask(`GET /files/${one}`)).status).toBe(200);
    await api.askV1(`POST ${place}`, { file_ids: [] });
    expect((await api.askV1(`GET ${place}/files`)).body).toEqual({
      object: 'list',
      data: [],
      first_id: null,
      last_id: null,
      has_more: false,
    });
  });

  it('cites what it found, with a quote; version 2 shows no quote', async () => {
    const file = await upload('In Bergen rain falls on most days.', 'rain.txt');
    const wanted = { model: 'script:searches', tools: [{ type: 'retrieval' }], file_ids: [file] };
    const { body: assistant } = await api.askV1('POST /assistants', wanted);
    const thread = { messages: [{ role: 'user', content: 'Where does it rain?' }] };
    const { body: run } = await api.askV1('POST /threads/runs', { assistant_id: assistant.id, thread });
    const place = `/threads/${String(run['thread_id'])}`;
    await api.ended(`${place}/runs/${run.id}`);
    const annotation = { type: 'file_citation', text: '【1†rain.txt】', start_index: 6, end_index: 18 };
    const cited = (body: unknown) => body as { content: [{ text: { annotations: unknown } }] };
    const [old] = (await api.askV1(`GET ${place}/messages`)).body.data;
    expect(cited(old).content[0].text.annotations).toEqual([
      { ...annotation, file_citation: { file_id: file, quote: 'In Bergen rain falls on most days.' } },
    ]);
    const [fresh] = (await api.ask(`GET ${place}/messages`)).body.data;
    expect(cited(fresh).content[0].text.annotations).toEqual([{ ...annotation, file_citation: { file_id: file } }]);
    const steps = `${place}/runs/${run.id}/steps?order=asc`;
    expect((await api.askV1(`GET ${steps}`)).body.data[0]).toMatchObject({
      step_details: { tool_calls: [{ type: 'retrieval', retrieval: {} }] },
    });
    const found = { file_id: file, file_name: 'rain.txt', score: expect.any(Number) };
    const results = (body: unknown) =>
      (body as { step_details: { tool_calls: [{ file_search: { results: unknown } }] } }).step_details.tool_calls[0]
        .file_search.results;
    expect(results((await api.ask(`GET ${steps}`)).body.data[0])).toEqual([found]);
    const including = `include[]=${encodeURIComponent('step_details.tool_calls[*].file_search.results[*].content')}`;
    expect(results((await api.ask(`GET ${steps}&${including}`)).body.data[0])).toEqual([
      { ...found, content: [{ type: 'text', text: 'In Bergen rain falls on most days.' }] },
    ]);
  });
});

describe('a message', () => {
  it('has files in version 1 and attachments in version 2', async () => {
    const { thread } = await api.scene('plain');
    const { body: old } = await api.askV1(`POST ${thread}/messages`, {
      role: 'user',
      content: 'x',
      file_ids: ['file-1'],
    });
    expect(old['file_ids']).toEqual(['file-1']);
    expect((await api.ask(`GET ${thread}/messages/${old.id}`)).body['attachments']).toEqual([
      { file_id: 'file-1', tools: [{ type: 'code_interpreter' }, { type: 'file_search' }] },
    ]);
    expect((await api.askV1(`GET ${thread}/messages/${old.id}/files`)).body.data).toMatchObject([{ id: 'file-1' }]);
    const content = [{ type: 'image_url', image_url: { url: 'https://example.org/a.png' } }];
    const { body: fresh } = await api.ask(`POST ${thread}/messages`, { role: 'assistant', content });
    expect((await api.askV1(`GET ${thread}/messages/${fresh.id}`)).body['content']).toEqual([
      { type: 'text', text: { value: 'https://example.org/a.png', annotations: [] } },
    ]);
  });
});

describe('a request is refused', () => {
  const header = { 'openai-beta': 'assistants=v2' };
  it.each([
    ['GET /assistants', {}, 'invalid_beta', null],
    ['GET /assistants', { 'openai-beta': 'assistants=v9' }, 'invalid_beta', null],
    ['GET /assistants?limit=101', header, 'integer_above_max_value', 'limit'],
    ['GET /assistants?limit=0', header, 'integer_below_min_value', 'limit'],
    ['GET /assistants?limit=x', header, 'invalid_type', 'limit'],
    ['GET /assistants?order=up', header, 'invalid_value', 'order'],
    ['GET /threads/undefined', header, 'invalid_value', 'thread_id'],
  ])('%s %j: %s', async (operation, headers, code, param) => {
    expect(await api.send(operation, { headers })).toMatchObject({
      status: 400,
      body: { error: { type: 'invalid_request_error', code, param } },
    });
  });

  it.each([
    [{}, 'missing_required_parameter', 'model'],
    [{ model: 'm', surprise: 1 }, 'unknown_parameter', 'surprise'],
    [{ model: 1 }, 'invalid_type', 'model'],
    [{ model: 'm', name: 'n'.repeat(257) }, 'string_above_max_length', 'name'],
    [{ model: 'm', tools: [{ type: 'retrieval' }] }, 'invalid_value', 'tools[0].type'],
    [{ model: 'm', tools: Array(129).fill({ type: 'file_search' }) }, 'array_above_max_length', 'tools'],
    [{ model: 'm', metadata: { k: 'v'.repeat(513) } }, 'string_above_max_length', 'metadata.k'],
    [{ model: 'm', metadata: { k: 1 } }, 'invalid_type', 'metadata.k'],
    [{ model: 'm', temperature: 2.1 }, 'decimal_above_max_value', 'temperature'],
    [{ model: 'm', top_p: -1 }, 'decimal_below_min_value', 'top_p'],
  ])('for the body %j', async (body, code, param) => {
    expect(await api.ask('POST /assistants', body)).toMatchObject({ status: 400, body: { error: { code, param } } });
  });

  it('with the request id and the headers of every answer', async () => {
    const refused = await api.ask('GET /threads/thread_x');
    expect(refused).toMatchObject({ status: 404, body: { error: { message: "No thread found with id 'thread_x'." } } });
    expect(refused.headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{32}$/);
    expect(refused.headers.get('openai-version')).toBe('2020-10-01');
    expect(refused.headers.get('openai-poll-after-ms')).toBe('250');
    expect(Number(refused.headers.get('openai-processing-ms'))).toBeGreaterThanOrEqual(0);
  });

  it('by nobody else than the tenant that it is about', async () => {
    const { thread } = await api.scene('plain');
    expect((await api.ask(`GET ${thread}`, undefined, { tenant: 'bob' })).status).toBe(404);
  });
});

describe('what old clients send', () => {
  it('is understood: JSON without a body, empty query values, several beta features', async () => {
    const { thread } = await api.scene('plain');
    const headers = { 'content-type': 'application/json', 'openai-beta': 'assistants=v2, other=v1' };
    expect((await api.send(`GET ${thread}/messages?after=&limit=1`, { headers })).body.data).toHaveLength(1);
    expect((await api.send(`DELETE ${thread}`, { headers })).status).toBe(200);
    expect((await api.send('POST /threads', { headers })).status).toBe(200);
  });
});
