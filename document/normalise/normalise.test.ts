/** Documents of every version come out in one shape, and what was repaired on the way is told. */
import { describe, expect, it } from 'vitest';
import { documentOf, heading, lines, loadText } from '../testing/load-files.ts';

const fixed = { allowReserved: false, allowEmptyValue: false };

async function load(
  version: string,
  body: string,
): Promise<{ document: ReturnType<typeof documentOf>; told: string[] }> {
  const loaded = await loadText(heading(version) + body);
  return {
    document: documentOf(loaded),
    told: lines(loaded.diagnostics).map((line) => line.replace(/ \([^()]*\)$/, '')),
  };
}

describe('a map', () => {
  it('keeps members whose names begin with x-, where extensions have no place', async () => {
    const { document, told } = await load(
      '3.1.0',
      [
        'paths:',
        '  x-note: not a path',
        '  /a:',
        '    get:',
        '      operationId: getA',
        '      responses:',
        '        x-note: not a response',
        '        "200":',
        '          description: fine',
        '          headers: { x-trace-id: { schema: { type: string } } }',
        '          content: { x-custom/thing: {} }',
      ].join('\n'),
    );
    const { responses } = document.paths['/a']?.operations['get'] ?? {};
    expect(Object.keys(responses ?? {})).toEqual(['200']);
    expect(Object.keys(responses?.['200']?.headers ?? {})).toEqual(['x-trace-id']);
    expect(Object.keys(responses?.['200']?.content ?? {})).toEqual(['x-custom/thing']);
    expect(told).toEqual([]);
  });
});

describe('an operation', () => {
  it('has the parameters, servers, texts and extensions of its path item, unless it says otherwise', async () => {
    const { document, told } = await load(
      '3.1.0',
      [
        'servers: [{ url: "https://root" }]',
        'security: [{ key: [] }, {}]',
        'components: { securitySchemes: { key: { type: apiKey, in: header, name: x-key } } }',
        'paths:',
        '  /a/{id}:',
        '    summary: all',
        '    x-etalon-resource: things',
        '    servers: [{ url: "https://{where}.item", variables: { where: { default: eu, enum: [eu, us] } } }]',
        '    parameters:',
        '      - { name: id, in: path, required: true, schema: { type: string } }',
        '      - { name: q, in: query, schema: { type: string } }',
        '    get:',
        '      operationId: getA',
        '      tags: [a]',
        '      parameters: [{ name: q, in: query, required: true, explode: false, content: { application/json: { schema: { type: object } } } }]',
        '      responses: {}',
        '    put: { operationId: putA, summary: one, security: [], servers: [], x-etalon-resource: others, responses: {} }',
      ].join('\n'),
    );
    expect(told).toEqual([]);
    const { get, put } = document.paths['/a/{id}']?.operations ?? {};
    const origin = '#/paths/~1a~1{id}/operations/get';
    expect(get).toEqual({
      origin,
      operationId: 'getA',
      summary: 'all',
      tags: ['a'],
      parameters: [
        {
          origin: `${origin}/parameters/0`,
          name: 'id',
          in: 'path',
          required: true,
          style: 'simple',
          explode: false,
          ...fixed,
          schema: { type: 'string' },
        },
        {
          origin: `${origin}/parameters/1`,
          name: 'q',
          in: 'query',
          required: true,
          style: 'form',
          explode: false,
          ...fixed,
          content: {
            'application/json': {
              origin: `${origin}/parameters/1/content/application~1json`,
              schema: { type: 'object' },
            },
          },
        },
      ],
      responses: {},
      security: [{ key: [] }, {}],
      servers: [{ url: 'https://{where}.item', variables: { where: { default: 'eu', enum: ['eu', 'us'] } } }],
      'x-etalon-resource': 'things',
    });
    expect(put).toMatchObject({ summary: 'one', security: [], servers: [], 'x-etalon-resource': 'others' });
    expect(document.servers).toEqual([{ url: 'https://root' }]);
  });

  it('has the default style of each location', async () => {
    const names = ['path', 'query', 'header', 'cookie'];
    const parameters = names.map((location) => `{ name: ${location}, in: ${location}, required: true, schema: {} }`);
    const { document } = await load(
      '3.1.0',
      `paths: { "/{path}": { get: { operationId: a, responses: {}, parameters: [${parameters.join(', ')}, { name: deep, in: query, style: deepObject, schema: {} }] } } }\n`,
    );
    const read = document.paths['/{path}']?.operations['get']?.parameters ?? [];
    expect(read.map(({ name, style, explode }) => [name, style, explode])).toEqual([
      ['path', 'simple', false],
      ['query', 'form', true],
      ['header', 'simple', false],
      ['cookie', 'form', true],
      ['deep', 'deepObject', true],
    ]);
  });

  it('without an id, or with one that is taken, gets one from method and path', async () => {
    const { document, told } = await load(
      '3.1.0',
      'paths:\n  /v1/agents/{agent_id}:\n    parameters: [{ name: agent_id, in: path, required: true, schema: {} }]\n    get: { responses: {} }\n    put: { operationId: same, responses: {} }\n    post: { operationId: same, responses: {} }\n  /v1/agents/{agentId}/x: { get: { operationId: getV1AgentsByAgentId, parameters: [{ name: agentId, in: path, required: true, schema: {} }], responses: {} } }\n',
    );
    const ids = Object.values(document.paths).flatMap(({ operations }) =>
      Object.values(operations).map(({ operationId }) => operationId),
    );
    expect(ids).toEqual(['getV1AgentsByAgentId2', 'same', 'postV1AgentsByAgentId', 'getV1AgentsByAgentId']);
    expect(told).toEqual([
      "api.yaml:6:5 operation-id-missing: The operation has no operationId; it is called 'getV1AgentsByAgentId2'.",
      "api.yaml:8:5 operation-id-duplicate: The operationId 'same' is taken; it is called 'postV1AgentsByAgentId'.",
    ]);
  });

  it('declares the parameters of its path, and no others', async () => {
    const { document, told } = await load(
      '3.1.0',
      'paths:\n  /a/{id}/{name}:\n    get:\n      operationId: a\n      parameters:\n        - { name: nmae, in: path, required: true, schema: {} }\n        - { name: id, in: path, schema: {} }\n        - { name: Authorization, in: header, schema: {} }\n        - { name: b, in: body, schema: {} }\n        - { in: query }\n        - wrong\n      responses: {}\n',
    );
    expect(told).toEqual([
      "api.yaml:8:11 path-parameter: The path '/a/{id}/{name}' has no '{nmae}'; the parameter is read as 'name'.",
      'api.yaml:9:11 missing-field: A path parameter must say `required: true`; read as if it did.',
      "api.yaml:10:11 ignored-parameter: The header 'Authorization' as a parameter is ignored.",
      "api.yaml:11:26 unknown-value: A parameter cannot be in 'body'; read as the request body where there is no other.",
      'api.yaml:12:11 missing-field: A parameter without `name` and `in` is left out.',
      "api.yaml:13:11 wrong-type: Item 6 of 'parameters' is a string and must be an object.",
    ]);
    expect(
      document.paths['/a/{id}/{name}']?.operations['get']?.parameters.map(({ name, required, schema }) => [
        name,
        required,
        schema,
      ]),
    ).toEqual([
      ['name', true, {}],
      ['id', true, {}],
    ]);
    expect(document.paths['/a/{id}/{name}']?.operations['get']?.requestBody?.content).toHaveProperty(
      'application/json',
    );
  });
});

describe('repairs', () => {
  it('status keys, missing texts and wrong types', async () => {
    const { document, told } = await load(
      '3.1.0',
      'paths:\n  /a:\n    get:\n      operationId: a\n      parameters: { a: 1 }\n      tags: [1, a]\n      deprecated: "yes"\n      responses:\n        4xx: { description: no }\n        "2000": { description: ok }\n        200: {}\n        default: nothing\n    post: 3\n',
    );
    expect(told).toEqual([
      "api.yaml:7:7 wrong-type: 'parameters' is an object and must be a list.",
      "api.yaml:8:14 wrong-type: Item 1 of 'tags' is a number and must be a string; it is read as one.",
      "api.yaml:9:19 wrong-type: 'deprecated' is a string and must be a boolean; it is read as true.",
      "api.yaml:11:9 response-status: '4xx' is not a status code; read as '4XX'.",
      "api.yaml:12:9 response-status: '2000' is not a status code; left out.",
      'api.yaml:13:9 missing-field: A response has no description.',
      "api.yaml:14:18 wrong-type: 'default' is a string and must be an object.",
      "api.yaml:15:11 wrong-type: 'post' is a number and must be an object.",
    ]);
    expect(document.paths['/a']?.operations['get']?.responses).toEqual({
      200: { origin: '#/paths/~1a/operations/get/responses/200', description: '', headers: {}, content: {}, links: {} },
      '4XX': {
        origin: '#/paths/~1a/operations/get/responses/4XX',
        description: 'no',
        headers: {},
        content: {},
        links: {},
      },
    });
  });

  it('versions written as numbers keep their zeros', async () => {
    const loaded = await loadText('openapi: 3.0\ninfo: { title: T, version: 1.10 }\npaths: {}\n');
    expect(documentOf(loaded)).toMatchObject({ openapi: '3.0', info: { version: '1.10' } });
    expect(loaded.diagnostics.map(({ code }) => code)).toEqual(['document/wrong-type', 'document/wrong-type']);
  });

  it('a malformed security requirement does not open the door', async () => {
    const { document, told } = await load(
      '3.1.0',
      'security: [key]\npaths: { /a: { get: { operationId: a, security: 3, responses: {} } } }\n',
    );
    expect(document.security).toEqual([{ key: [] }]);
    expect(document.paths['/a']?.operations['get']?.security).toEqual([{ key: [] }]);
    expect(told).toEqual([
      "api.yaml:3:12 wrong-type: Item 1 of 'security' is a string and must be an object from scheme to scopes.",
      "api.yaml:4:49 wrong-type: 'security' is a number and must be a list.",
    ]);
  });

  it('missing info, and an unknown version', async () => {
    const loaded = await loadText('openapi: 4.0.0\npaths: {}\n');
    expect(lines(loaded.diagnostics).map((line) => line.replace(/ \(.*\)$/, ''))).toEqual([
      'api.yaml:1:1 missing-field: The document has no `info`.',
      "api.yaml:1:10 unknown-version: The OpenAPI version '4.0.0' is unknown; it is read as 3.2.",
    ]);
    expect(documentOf(loaded).info).toEqual({ title: 'API', version: '0.0.0' });
  });

  it('are errors when asked to be strict', async () => {
    const loaded = await loadText('openapi: 3.1.0\ninfo: { title: T }\npaths: {}\n', { strict: true });
    expect(loaded.diagnostics.map(({ severity, code }) => [severity, code])).toEqual([
      ['error', 'document/missing-field'],
    ]);
  });
});
