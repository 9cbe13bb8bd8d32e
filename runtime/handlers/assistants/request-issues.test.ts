/** What is wrong with a request is told in sentences, with the parameter that is wrong. */
import { describe, expect, it } from 'vitest';
import { createGateway } from '../../gateway/gateway.ts';
import { apiPerTest } from './api-bench.ts';

const api = apiPerTest();

describe('a request that is wrong', () => {
  it.each([
    ['POST /assistants', [], 'Invalid type for the body of the request: expected an object.', null],
    ['POST /assistants', undefined, 'The request needs a body.', null],
    ['POST /assistants', { model: 1 }, "Invalid type for 'model': expected a string.", 'model'],
    [
      'POST /assistants',
      { model: 'm', response_format: 'json' },
      "Invalid value for 'response_format'. Supported values are: 'auto'. It may have other forms, which it fits even less.",
      'response_format',
    ],
    [
      'POST /threads/thread_1/runs',
      { assistant_id: 'asst_1', tool_choice: 'x' },
      "Invalid value for 'tool_choice'. Supported values are: 'none', 'auto', 'required'. It may have other forms, which it fits even less.",
      'tool_choice',
    ],
    [
      'POST /assistants',
      { model: 'm', tools: [{ type: 'function', function: { name: 'a b' } }] },
      "Invalid value for 'tools[0].function.name': it must match the pattern ^[A-Za-z0-9_-]{1,64}$.",
      'tools[0].function.name',
    ],
    [
      'GET /assistants/%zz',
      undefined,
      "Invalid value for 'assistant_id': it must be percent-encoded UTF-8.",
      'assistant_id',
    ],
    [
      'GET /threads/thread_1/runs/run_1/steps?include[]=all',
      undefined,
      "Invalid value for 'include[0]'. Supported values are: 'step_details.tool_calls[*].file_search.results[*].content'.",
      'include[0]',
    ],
  ])('%s %j', async (place, body, message, param) => {
    const answer = await api.ask(place, body);
    expect([answer.status, answer.body.error]).toMatchObject([400, { message, param, type: 'invalid_request_error' }]);
  });

  it.each([
    ['GET', '/v1', '/nope?limit=1', 404, 'Invalid URL (GET /v1/nope)'],
    ['GET', '/openai', '/nope', 404, 'Invalid URL (GET /openai/nope)'],
    ['GET', '', '/nope', 404, 'Invalid URL (GET /nope)'],
    ['PUT', '/v1', '/assistants', 405, 'Not allowed to PUT /v1/assistants.'],
  ])('%s %s%s is told with the whole path', async (method, mount, path, status, message) => {
    const mounted = [...api.runtime.apis.values()].map((each) => ({ api: each, mount }));
    const asked = new Request(`http://localhost${mount}${path}`, {
      method,
      headers: { 'openai-beta': 'assistants=v2' },
    });
    const answer = await createGateway(mounted).fetch(asked, { tenant: '' });
    expect([answer.status, await answer.json()]).toMatchObject([status, { error: { message } }]);
    expect([answer.headers.has('x-etalon-unplaced'), answer.headers.has('allow')]).toEqual([false, status === 405]);
  });

  it('of version 1 names the parameters of version 1', async () => {
    const { body } = await api.askV1('POST /threads', { messages: [{ role: 'user', content: 'x', file_ids: ['y'] }] });
    expect(body['error']).toMatchObject({
      message: "Invalid 'messages[0].file_ids': 'y'. Expected an ID that begins with 'file'.",
      param: 'messages[0].file_ids',
    });
  });
});
