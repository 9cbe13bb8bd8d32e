/** What only some versions of OpenAPI have, in the one shape; and the way back to the source. */
import { describe, expect, it } from 'vitest';
import { documentOf, heading, lines, loadFiles, loadText } from '../testing/load-files.ts';

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

describe('OpenAPI 3.2', () => {
  it('has QUERY, other methods, item schemas, shared media types and query strings', async () => {
    const { document, told } = await load(
      '3.2.0',
      [
        'tags: [{ name: a, parent: b, kind: nav, summary: s }]',
        'paths:',
        '  /a:',
        '    query: { operationId: q, responses: { 200: { content: { text/event-stream: { $ref: "#/components/mediaTypes/Events" } } } } }',
        '    additionalOperations: { COPY: { operationId: c, parameters: [{ name: all, in: querystring, content: { application/x-www-form-urlencoded: {} } }], responses: {} } }',
        'components: { mediaTypes: { Events: { itemSchema: { type: object } } } }',
      ].join('\n'),
    );
    expect(told).toEqual([]);
    const { query, COPY } = document.paths['/a']?.operations ?? {};
    expect(query?.responses['200']?.content['text/event-stream']?.itemSchema).toEqual({ type: 'object' });
    expect(COPY?.parameters).toMatchObject([
      { name: 'all', in: 'querystring', content: { 'application/x-www-form-urlencoded': {} } },
    ]);
    expect(document.tags).toEqual([{ name: 'a', parent: 'b', kind: 'nav', summary: 's' }]);
  });
});

describe('Swagger 2.0', () => {
  it('has lists in formats of their own, in forms and headers too, and tells those that no style has', async () => {
    const { document, told } = await load(
      '2.0',
      [
        'paths:',
        '  /a:',
        '    post:',
        '      operationId: a',
        '      consumes: [application/x-www-form-urlencoded]',
        '      parameters:',
        '        - { name: usual, in: formData, type: array, items: { type: string } }',
        '        - { name: pipes, in: formData, type: array, items: { type: string }, collectionFormat: pipes }',
        '        - { name: tabs, in: formData, type: array, items: { type: string }, collectionFormat: tsv }',
        '        - { name: grid, in: query, type: array, items: { type: array, collectionFormat: tsv, items: { type: string } } }',
        '      responses: { 200: { description: ok, headers: { X-L: { type: array, collectionFormat: ssv, items: { type: string } } } } }',
      ].join('\n'),
    );
    expect(told).toEqual([
      "api.yaml:11:95 not-representable: 'collectionFormat: tsv' in a form has no equivalent; read as csv.",
      'api.yaml:12:89 not-representable: The format of a list within a list has no equivalent; the inner one is read and written as JSON.',
      "api.yaml:13:93 not-representable: 'collectionFormat: ssv' in header has no equivalent; read as csv.",
    ]);
    const body = document.paths['/a']?.operations['post']?.requestBody;
    expect(body?.content['application/x-www-form-urlencoded']?.encoding).toEqual({
      usual: { style: 'form', explode: false },
      pipes: { style: 'pipeDelimited', explode: false },
      tabs: { style: 'form', explode: false },
    });
  });

  it('becomes servers, request bodies, contents and security schemes', async () => {
    const { document, told } = await load(
      '2.0',
      [
        'host: example.com',
        'basePath: /v1',
        'schemes: [https, http]',
        'consumes: [application/json]',
        'produces: [application/json, text/csv]',
        'securityDefinitions:',
        '  basic: { type: basic }',
        '  key: { type: apiKey, in: query, name: k }',
        '  code: { type: oauth2, flow: accessCode, authorizationUrl: "https://a", tokenUrl: "https://t", scopes: { read: r } }',
        'paths:',
        '  /a:',
        '    get:',
        '      operationId: a',
        '      parameters:',
        '        - { name: ids, in: query, type: array, items: { type: string }, collectionFormat: pipes }',
        '        - { name: tags, in: query, type: array, items: { type: string }, collectionFormat: multi }',
        '        - { name: X-L, in: header, type: array, items: { type: string } }',
        '      responses:',
        '        200: { description: ok, schema: { $ref: "#/definitions/A" }, examples: { application/json: { a: 1 } }, headers: { X-N: { type: integer, description: n } } }',
        '        204: { $ref: "#/responses/Empty" }',
        '    post: { operationId: b, parameters: [{ $ref: "#/parameters/Body" }], responses: {} }',
        '    put:',
        '      operationId: c',
        '      parameters:',
        '        - { name: file, in: formData, type: file, required: true, description: f }',
        '        - { name: names, in: formData, type: array, items: { type: string }, collectionFormat: multi }',
        '      responses: {}',
        'parameters: { Body: { name: body, in: body, required: true, schema: { $ref: "#/definitions/A" } } }',
        'responses: { Empty: { description: none } }',
        'definitions: { A: { type: object } }',
      ].join('\n'),
    );
    expect(told).toEqual([]);
    expect(document.servers).toEqual([{ url: 'https://example.com/v1' }, { url: 'http://example.com/v1' }]);
    expect(document.components.securitySchemes).toEqual({
      basic: { type: 'http', scheme: 'basic' },
      key: { type: 'apiKey', in: 'query', name: 'k' },
      code: {
        type: 'oauth2',
        flows: { authorizationCode: { authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: { read: 'r' } } },
      },
    });
    const { get, post, put } = document.paths['/a']?.operations ?? {};
    expect(get?.parameters.map(({ name, style, explode }) => [name, style, explode])).toEqual([
      ['ids', 'pipeDelimited', false],
      ['tags', 'form', true],
      ['X-L', 'simple', false],
    ]);
    const schema = { $ref: '#/components/schemas/A' };
    expect(get?.responses['200']).toMatchObject({
      content: { 'application/json': { schema, examples: { example: { value: { a: 1 } } } }, 'text/csv': { schema } },
      headers: { 'X-N': { schema: { type: 'integer' }, description: 'n' } },
    });
    expect(post?.requestBody).toMatchObject({ required: true, content: { 'application/json': { schema } } });
    expect(post?.parameters).toEqual([]);
    expect(put?.requestBody?.content).toEqual({
      'multipart/form-data': {
        origin: '#/paths/~1a/operations/put/requestBody/content/multipart~1form-data',
        schema: {
          type: 'object',
          properties: {
            file: { type: 'string', format: 'binary', description: 'f' },
            names: { type: 'array', items: { type: 'string' } },
          },
          required: ['file'],
        },
        encoding: { names: { style: 'form', explode: true } },
      },
    });
  });
});

describe('place', () => {
  it('finds the source of every pointer of the normalised document, or its nearest ancestor', async () => {
    const loaded = await loadFiles({
      'api.yaml': `${heading('3.1.0')}paths:\n  /a: { $ref: a.yaml }\ncomponents:\n  schemas:\n    Pet: { $ref: pet.yaml }\n`,
      'a.yaml':
        'get:\n  operationId: a\n  parameters:\n    - name: q\n      in: query\n      schema:\n        type: string\n  responses: {}\n',
      'pet.yaml': 'type: object\nproperties:\n  name:\n    type: string\n',
    });
    const at = (pointer: string): string => {
      const place = loaded.place(pointer);
      return `${place?.file}:${place?.line}:${place?.column}`;
    };
    expect(at('#/paths/~1a/operations/get')).toBe('a.yaml:1:1');
    expect(at('#/paths/~1a/get')).toBe('a.yaml:1:1');
    expect(at('#/paths/~1a/operations/get/parameters/0/schema/type')).toBe('a.yaml:7:15');
    expect(at('#/components/schemas/Pet/properties/name/minLength')).toBe('pet.yaml:3:3');
    expect(loaded.place('#/nowhere')).toEqual({ file: 'api.yaml', line: 1, column: 1 });
  });
});
