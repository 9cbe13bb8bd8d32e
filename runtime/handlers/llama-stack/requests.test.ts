/** Requests of all kinds: understood as old clients mean them, or refused in the form that they know. */
import { describe, expect, it } from 'vitest';
import { apiPerTest } from './api-bench.ts';

const api = apiPerTest();
const minimal = { model: 'm', instructions: 'x' };

type Told = readonly [loc: readonly (string | number)[], type: string, msg?: string | undefined];
const anyText: unknown = expect.any(String);

function errors(...issues: readonly Told[]) {
  const told = issues.map(([loc, type, msg]) => ({ loc, type, msg: msg ?? anyText }));
  return { error: { detail: { errors: told } } };
}

describe('a body that is wrong', () => {
  const cases: readonly [says: string, body: unknown, answer: object][] = [
    ['empty', {}, errors([['body', 'agent_config'], 'missing', 'Field required'])],
    ['null where a field must be', { agent_config: null }, errors([['body', 'agent_config'], 'missing'])],
    [
      'without a required field',
      { agent_config: { model: 'x' } },
      errors([['body', 'agent_config', 'instructions'], 'missing', 'Field required']),
    ],
    [
      'wrong in two places',
      { agent_config: { ...minimal, model: 1, max_infer_iters: 'abc' } },
      errors(
        [['body', 'agent_config', 'model'], 'string_type', 'Input should be a valid string'],
        [['body', 'agent_config', 'max_infer_iters'], 'int_parsing'],
      ),
    ],
    [
      'with a null deep inside',
      { agent_config: { ...minimal, instructions: null } },
      errors([['body', 'agent_config', 'instructions'], 'string_type']),
    ],
    [
      'with a value outside of its list',
      { agent_config: { ...minimal, tool_config: { system_message_behavior: 'zz' } } },
      errors([
        ['body', 'agent_config', 'tool_config', 'system_message_behavior'],
        'enum',
        "Input should be 'append' or 'replace'",
      ]),
    ],
    [
      'with an unknown tag',
      { agent_config: { ...minimal, sampling_params: { strategy: { type: 'best' } } } },
      errors([['body', 'agent_config', 'sampling_params', 'strategy'], 'union_tag_invalid']),
    ],
    [
      'without a tag',
      { agent_config: { ...minimal, sampling_params: { strategy: {} } } },
      errors([['body', 'agent_config', 'sampling_params', 'strategy'], 'union_tag_invalid']),
    ],
    [
      'below a bound',
      { agent_config: { ...minimal, sampling_params: { strategy: { type: 'top_k', top_k: 0 } } } },
      errors([['body', 'agent_config', 'sampling_params', 'strategy', 'top_k'], 'greater_than_equal']),
    ],
    [
      'that contradicts itself',
      { agent_config: { ...minimal, tool_choice: 'required', tool_config: { tool_choice: 'auto' } } },
      errors([
        ['body', 'agent_config'],
        'value_error',
        'Value error, tool_choice is deprecated. Use tool_choice in tool_config instead.',
      ]),
    ],
  ];
  it.each(cases)('%s', async (_, body, answer) => {
    const { status, body: told } = await api.ask('POST /v1/agents', body);
    expect([status, told]).toEqual([400, answer]);
  });

  it('in a list is located by its index', async () => {
    const session = await api.session();
    const refused = await api.ask(`POST ${session}/turn`, {
      messages: [
        { role: 'user', content: 'a' },
        { role: 'system', content: 'x' },
      ],
      stream: true,
    });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject(errors([['body', 'messages', 1, 'role'], 'literal_error']));
    const resume = await api.ask(`POST ${session}/turn/t/resume`, {
      tool_responses: [{ call_id: 'c', content: 'x' }],
    });
    expect(resume.body).toEqual(errors([['body', 'tool_responses', 0, 'tool_name'], 'missing']));
    const map = await api.ask(`POST ${session}/turn/t/resume`, { tool_responses: { c: 'x' } });
    expect(map.body).toEqual(errors([['body', 'tool_responses'], 'list_type', 'Input should be a valid list']));
  });

  it.each([
    ['is not JSON', '{bad', {}, 'json_invalid'],
    ['is no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, 'json_invalid'],
    ['is nested without end', `${'['.repeat(5000)}${']'.repeat(5000)}`, {}, 'json_invalid'],
    ['is a form', 'agent_config=1', { 'content-type': 'application/x-www-form-urlencoded' }, 'missing'],
    ['is plain text', '{"agent_config":{}}', { 'content-type': 'text/plain' }, 'missing'],
    ['is empty', '', {}, 'missing'],
  ])('%s', async (_, body, headers, type) => {
    const refused = await api.send('/v1/agents', body, { 'content-type': 'application/json', ...headers });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({
      error: { detail: { errors: [{ type, loc: expect.arrayContaining(['body']) }] } },
    });
  });

  it('is refused where it is too large', async () => {
    const refused = await api.send('/v1/agents', `"${'x'.repeat(11 * 1024 * 1024)}"`);
    expect([refused.status, refused.body]).toEqual([400, { detail: expect.stringContaining('too large') }]);
  });
});

describe('a body of an old client', () => {
  it('may hold what nobody knows, and nulls where something could be', async () => {
    const agent_config = { ...minimal, bogus: 1, sampling_params: null, client_tools: null, max_infer_iters: null };
    const made = await api.ask('POST /v1/agents', { agent_config, bogus: 2 });
    expect(made).toMatchObject({ status: 200, body: { agent_id: expect.any(String) } });
    const { agent_id } = made.body as { agent_id: string };
    const { body } = await api.ask(`GET /v1/agents/${agent_id}`);
    expect(body).toMatchObject({ agent_config: { sampling_params: null, client_tools: null } });
    expect(body).not.toHaveProperty('agent_config.bogus');
  });

  it.each([
    ['7', 7],
    [1.0, 1],
  ])('may write a number as %j', async (max_infer_iters, read) => {
    const config = { ...minimal, max_infer_iters, enable_session_persistence: 'yes' };
    const { agent_id } = (await api.ask('POST /v1/agents', { agent_config: config })).body as { agent_id: string };
    const { body } = await api.ask(`GET /v1/agents/${agent_id}`);
    expect(body).toMatchObject({ agent_config: { max_infer_iters: read, enable_session_persistence: true } });
  });

  it('may write truth values as texts', async () => {
    const { body } = await api.ask('POST /v1/openai/v1/responses', {
      model: 'script:echo',
      input: 'hi',
      stream: 'false',
      store: 'no',
    });
    expect(body).toMatchObject({ status: 'completed' });
    expect((await api.ask(`GET /v1/openai/v1/responses/${(body as { id: string }).id}`)).status).toBe(400);
  });

  it('may come with a GET', async () => {
    const session = await api.session();
    const turn = async (content: string) =>
      (await api.ask(`POST ${session}/turn`, { messages: [{ role: 'user', content }] })).body as { turn_id: string };
    const [one, two] = [await turn('one'), await turn('two')];
    const by = async (query: string, bodyOfGet?: string) => {
      const { body } = await api.ask(`GET ${session + query}`, undefined, bodyOfGet === undefined ? {} : { bodyOfGet });
      return (body as { turns: { turn_id: string }[] }).turns.map((each) => each.turn_id);
    };
    expect(await by('', JSON.stringify([two.turn_id]))).toEqual([two.turn_id]);
    expect(await by(`?turn_ids=${one.turn_id}&turn_ids=nope`)).toEqual([one.turn_id]);
    expect(await by(`?turn_ids=${one.turn_id},${two.turn_id}`)).toEqual([one.turn_id, two.turn_id]);
    expect(await by('', '[]')).toHaveLength(2);
    expect(await by('', 'nonsense')).toHaveLength(2);
  });
});

describe('a query', () => {
  it.each([
    [
      '/v1/agents?limit=abc',
      ['query', 'limit'],
      'int_parsing',
      'Input should be a valid integer, unable to parse string as an integer',
    ],
    ['/v1/agents?limit=', ['query', 'limit'], 'int_parsing', undefined],
    ['/v1/agents?start_index=-1', ['query', 'start_index'], 'greater_than_equal', undefined],
    ['/v1/openai/v1/responses?order=bogus', ['query', 'order'], 'enum', "Input should be 'asc' or 'desc'"],
  ])('%s is refused', async (path, loc, type, msg) => {
    const { status, body } = await api.ask(`GET ${path}`);
    expect([status, body]).toEqual([400, errors([loc, type, msg])]);
  });

  it('may ask for all with -1', async () => {
    await api.session();
    expect((await api.ask('GET /v1/agents?limit=-1')).body).toMatchObject({
      data: [{}],
      has_more: false,
      url: '/v1/agents',
    });
  });
});

describe('a path', () => {
  it('that is unknown, and a method that it does not have, are told as JSON', async () => {
    expect(await api.ask('GET /v1/nope')).toMatchObject({ status: 404, body: { detail: 'Not Found' } });
    for (const method of ['PUT', 'OPTIONS', 'HEAD']) {
      const { status, headers } = await api.ask(`${method} /v1/agents`);
      expect([status, headers.get('allow'), headers.has('x-trace-id')]).toEqual([405, 'POST, GET', false]);
    }
    expect((await api.ask('PUT /v1/agents', {})).body).toEqual({ detail: 'Method Not Allowed' });
  });

  it('with a slash at its end is sent to the one without', async () => {
    const { status, headers } = await api.ask('GET /v1/agents/?limit=1');
    expect([status, headers.get('location')]).toEqual([307, '/v1/agents?limit=1']);
    expect((await api.ask('GET //evil.example/')).headers.get('location')).toBe('/evil.example');
    expect((await api.ask('GET //')).status).toBe(404);
  });

  it.each(['%00', '%F0%9F%92%A9', "a'b", '__proto__', 'constructor', '%ff'])(
    'may name an agent %s that is not there',
    async (id) => {
      const { status, body } = await api.ask(`GET /v1/agents/${id}`);
      expect([status, typeof body]).toEqual([400, 'object']);
    },
  );

  it('that is known has a trace of its own with each answer', async () => {
    const answers = await Promise.all(
      ['/v1/health', '/v1/agents/nope', '/v1/agents?limit=x'].map((path) => api.ask(`GET ${path}`)),
    );
    const traces = answers.map((answer) => answer.headers.get('x-trace-id') ?? '');
    for (const trace of traces) expect(trace).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(traces).size).toBe(3);
    const given = 'a'.repeat(32);
    expect((await api.ask('GET /v1/health', undefined, { traceId: given })).headers.get('x-trace-id')).toBe(given);
  });
});

describe('the server', () => {
  it('tells its health and its version, whatever headers come along', async () => {
    expect(await api.ask('GET /v1/health')).toMatchObject({ status: 200, body: { status: 'OK' } });
    expect(await api.ask('GET /v1/version')).toMatchObject({ status: 200, body: { version: '0.2.18' } });
    const headers = {
      authorization: 'Bearer x',
      'x-llamastack-client-version': '0.3.0',
      'x-llamastack-provider-data': '{oops',
    };
    const response = await api.runtime.fetch(new Request('http://local/v1/agents', { headers }));
    expect(response.status).toBe(200);
  });
});
