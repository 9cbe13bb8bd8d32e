// What can mean one thing only is read as that, and told; what nothing can meet is told, too.
import { describe, expect, it } from 'vitest';
import { documentOf, heading, lines, loadText } from '../testing/load-files.ts';

async function told(version: string, body: string): Promise<readonly string[]> {
  const loaded = await loadText(heading(version) + body);
  return lines(loaded.diagnostics).map((line) => line.replace('api.yaml:', ''));
}

const operation = (fields: string): string => `paths: { /a: { get: { operationId: a, responses: {}, ${fields} } } }\n`;

describe('what nothing can meet, or only one of two can', () => {
  const schemas = (text: string): string => `paths: {}\ncomponents: { schemas: { ${text} } }\n`;

  it.each([
    [
      'B: { type: object, required: [k], properties: { k: {} }, additionalProperties: false }, H: { allOf: [{ $ref: "#/components/schemas/B" }, { required: [a], properties: { a: {} } }] }',
      [
        "4:114 impossible-schema: No object fits 'H': it must have 'a', which 'B', which it extends, does not name and, being closed, refuses.",
      ],
    ],
    [
      'B: { required: [k], properties: { k: {} } }, H: { allOf: [{ $ref: "#/components/schemas/B" }], properties: { a: {} }, additionalProperties: false }',
      [
        "4:71 impossible-schema: No object fits 'H': it must have 'k', which a part of it does not name and, being closed, refuses.",
      ],
    ],
    [
      'B: { properties: { k: {} } }, H: { allOf: [{ $ref: "#/components/schemas/B" }], additionalProperties: false }',
      [],
    ],
    [
      'B: { required: [k], properties: { k: {} } }, H: { allOf: [{ $ref: "#/components/schemas/B" }], patternProperties: { "^k": {} }, additionalProperties: false }',
      [],
    ],
    [
      'B: { required: [k], properties: { k: {} } }, H: { allOf: [{ $ref: "#/components/schemas/B" }], unevaluatedProperties: false }',
      [],
    ],
  ])('is told of a schema whose closed part refuses what it must have: %s', async (text, expected) => {
    const lines = await told('3.1.0', schemas(text));
    expect(lines.map((line) => line.replace(/ \(Leave .*$/, ''))).toEqual(expected);
  });

  it('is told of a header that stands twice, in whatever case', async () => {
    const header = (name: string): string => `{ name: ${name}, in: header, schema: { type: string } }`;
    expect(await told('3.1.0', operation(`parameters: [${header('X-Tenant')}, ${header('x-tenant')}]`))).toEqual([
      "3:125 duplicate-parameter: The parameter 'x-tenant' in header is declared twice. (Remove one of them; the last one counts.)",
    ]);
  });

  it('is told of the fields of a form beside a body', async () => {
    const parameters = '{ name: b, in: body, schema: {} }, { name: f, in: formData, type: file }';
    expect(await told('2.0', operation(`parameters: [${parameters}]`))).toEqual([
      "3:102 not-representable: A request has one body, here 'b'; 'f' is left out. (Say it in another way; what is generated says what the message says.)",
    ]);
  });
});

describe('what is written in another form', () => {
  it.each([
    [
      'host: http://a.example:1/x\n',
      "3:7 unknown-value: The host 'http://a.example:1/x' is read as 'a.example:1'. (Write name and port only; schemes have a list of their own.)",
      'http://a.example:1',
    ],
    [
      'host: a.example\nbasePath: v1/\n',
      "4:11 unknown-value: The basePath 'v1/' is read as '/v1'. (Write '/v1'.)",
      'https://a.example/v1',
    ],
    [
      'host: a.example\nschemes: wss\n',
      "4:10 wrong-type: 'schemes' is a string and must be a list; it is read as one. (Write the value as the type that is asked for.)",
      'wss://a.example',
    ],
  ])('is read as what is meant, of a server: %s', async (fields, line, url) => {
    const loaded = await loadText(`${heading('2.0')}${fields}paths: {}\n`);
    expect(lines(loaded.diagnostics)).toEqual([`api.yaml:${line}`]);
    expect(documentOf(loaded).servers).toEqual([{ url }]);
  });

  it.each([
    [
      '{ url: "https://{a}.example" }',
      [
        "3:18 missing-field: '{a}' of the url is no variable of the server; it stays as it is. (Declare it under `variables`, with a default.)",
      ],
    ],
    [
      '{ url: "https://{a}.example", variables: { a: { default: x, enum: [y] } } }',
      [
        "3:68 unknown-value: 'x', the default of 'a', is not one of its values; it stays the default. (Write one of the values that OpenAPI has there.)",
      ],
    ],
    ['{ url: "https://{a}.example", variables: { a: { default: y, enum: [y] } } }', []],
  ])('is told of the variables of a server: %s', async (server, expected) => {
    expect(await told('3.1.0', `servers: [${server}]\npaths: {}\n`)).toEqual(expected);
  });

  it('is read as what is meant, of the place of a parameter', async () => {
    const parameter = '{ name: f, in: formdata, type: string }';
    const loaded = await loadText(heading('2.0') + operation(`consumes: [text/plain], parameters: [${parameter}]`));
    expect(lines(loaded.diagnostics)).toEqual([
      "api.yaml:3:54 unknown-value: Fields of a form do not travel as 'text/plain'; read as 'application/x-www-form-urlencoded'. (Write 'application/x-www-form-urlencoded' among what it consumes.)",
      "api.yaml:3:106 unknown-value: A parameter cannot be in 'formdata'; read as 'formData'. (Write 'formData'.)",
    ]);
    const { content } = documentOf(loaded).paths['/a']?.operations['get']?.requestBody ?? {};
    expect(Object.keys(content ?? {})).toEqual(['application/x-www-form-urlencoded']);
  });

  it.each(['#', ''])('is read as the schema around it, of a reference to the document: %j', async (reference) => {
    const loaded = await loadText(
      `${heading('3.0.0')}paths: {}\ncomponents: { schemas: { A: { properties: { a: { $ref: '${reference}' } } } } }\n`,
    );
    expect(lines(loaded.diagnostics)).toEqual([
      `api.yaml:4:56 reference-form: '${reference}' is the document, which is no schema; it is read as the schema around it. (Refer to the schema by its place: \`#/components/schemas/…\`.)`,
    ]);
    expect(documentOf(loaded).components.schemas).toEqual({
      A: { properties: { a: { $ref: '#/components/schemas/A' } } },
    });
  });

  it('is told once of what an alias repeats', async () => {
    const a = 'get: &get { operationId: a, responses: { ok: { description: b } } }';
    const loaded = await loadText(
      `${heading('3.0.0')}paths:\n  /a:\n    ${a}\n    post: { <<: *get, operationId: b }\n`,
    );
    expect(lines(loaded.diagnostics).filter((line) => line.includes('response-status'))).toHaveLength(1);
  });

  it('is told of headers of an answer that differ in case only', async () => {
    const headers = '{ X-A: { schema: { type: integer } }, x-a: { schema: { type: string } } }';
    const loaded = await loadText(
      `${heading('3.1.0')}paths: { /a: { get: { operationId: a, responses: { 200: { description: b, headers: ${headers} } } } } }\n`,
    );
    expect(lines(loaded.diagnostics)).toEqual([
      "api.yaml:3:86 duplicate-parameter: The header 'X-A' is declared twice, in letters of other cases. (Remove one of them; the last one counts.)",
    ]);
    const found = documentOf(loaded).paths['/a']?.operations['get']?.responses['200']?.headers;
    expect(Object.keys(found ?? {})).toEqual(['x-a']);
  });

  it('has a name where a variable of a path has none', async () => {
    const loaded = await loadText(
      `${heading('3.1.0')}paths: { '/a/{}/{}': { get: { operationId: a, responses: {} } } }\n`,
    );
    expect(lines(loaded.diagnostics)[0]).toBe(
      "api.yaml:3:10 path-form: A variable of the path '/a/{}/{}' has no name; the path is read as '/a/{value}/{value2}'. (Give each variable a name, and declare it as a parameter.)",
    );
    const [path] = Object.entries(documentOf(loaded).paths);
    expect([path?.[0], path?.[1].operations['get']?.parameters.map(({ name }) => name)]).toEqual([
      '/a/{value}/{value2}',
      ['value', 'value2'],
    ]);
  });

  it.each(['/a/{b', '/a/b}', '/a/{{b}}'])('is told of a brace that is none of a variable: %s', async (path) => {
    const lines = await told('3.1.0', `paths: { '${path}': { get: { operationId: a, responses: {} } } }\n`);
    expect(lines[0]).toContain(`A brace in '${path}' is none of a variable; it is read as any other letter.`);
  });
});

describe('a name that travels', () => {
  it.each([
    ['json', 'application/json', "'json' is not a media type; read as 'application/json'."],
    ['"*"', '*/*', "'*' is not a media type; read as '*/*'."],
    ['""', '*/*', "'' is not a media type; read as '*/*'."],
  ])('is that of a media type: %s', async (written, read, message) => {
    const loaded = await loadText(
      `${heading('3.1.0')}paths: { /a: { post: { operationId: a, requestBody: { content: { ${written}: {} } }, responses: {} } } }\n`,
    );
    expect(lines(loaded.diagnostics)[0]).toContain(message);
    expect(Object.keys(documentOf(loaded).paths['/a']?.operations['post']?.requestBody?.content ?? {})).toEqual([read]);
  });

  it('is that of a media type once, whatever its case', async () => {
    const content = '{ json: { schema: { type: string } }, Application/JSON: { schema: { type: object } } }';
    const loaded = await loadText(
      `${heading('3.1.0')}paths: { /a: { post: { operationId: a, requestBody: { content: ${content} }, responses: {} } } }\n`,
    );
    const read = documentOf(loaded).paths['/a']?.operations['post']?.requestBody?.content ?? {};
    expect(Object.entries(read).map(([name, { schema }]) => [name, schema])).toEqual([
      ['Application/JSON', { type: 'object' }],
    ]);
  });

  it('is that of a header: no request could have another', async () => {
    const parameter = '{ name: X Own, in: header, schema: {} }';
    const responses = "{ 200: { description: b, headers: { 'X Own': { schema: {} } } } }";
    expect(
      await told(
        '3.1.0',
        `paths: { /a: { get: { operationId: a, parameters: [${parameter}], responses: ${responses} } } }\n`,
      ),
    ).toEqual([
      "3:60 ignored-parameter: 'X Own' cannot be the name of a header; the parameter is left out. (Write a name of letters, digits and hyphens.)",
      "3:141 ignored-parameter: 'X Own' cannot be the name of a header; it is left out. (Write a name of letters, digits and hyphens.)",
    ]);
  });

  it.each([
    ['{ type: basic }', { type: 'http', scheme: 'basic' }, "read as the scheme 'basic' of the type 'http'"],
    ['{ type: Bearer }', { type: 'http', scheme: 'bearer' }, "read as the scheme 'bearer' of the type 'http'"],
    ['{ type: apiKey, in: header }', { type: 'apiKey', in: 'header' }, 'has no `name`; nothing tells how it is sent'],
    ['{ type: http }', { type: 'http' }, 'has no `scheme`; nothing tells how it is sent'],
    ['{ type: apikey, in: query, name: k }', { type: 'apiKey', in: 'query', name: 'k' }, "read as 'apiKey'"],
    ['{ type: apiKey, in: Header, name: k }', { type: 'apiKey', in: 'header', name: 'k' }, "read as 'header'"],
    [
      '{ type: apiKey, in: header, name: my key }',
      { type: 'apiKey', in: 'header' },
      "'my key' cannot be the name of a",
    ],
    ["{ type: apiKey, in: query, name: '' }", { type: 'apiKey', in: 'query' }, "'' cannot be the name of a parameter"],
  ])('is that of a credential: %s', async (scheme, read, message) => {
    const loaded = await loadText(`${heading('3.1.0')}paths: {}\ncomponents: { securitySchemes: { s: ${scheme} } }\n`);
    expect(lines(loaded.diagnostics)).toEqual([expect.stringContaining(message)]);
    expect(documentOf(loaded).components.securitySchemes['s']).toEqual(read);
  });

  it.each([
    ['{ type: Basic }', { type: 'http', scheme: 'basic' }, "'type' of a security scheme cannot be 'Basic'"],
    ['{ type: apiKey, name: k }', { type: 'apiKey', name: 'k' }, 'has no `in`; nothing tells how it is sent'],
    [
      '{ type: oauth2, flow: access_code, tokenUrl: /t }',
      { type: 'oauth2', flows: { authorizationCode: { tokenUrl: '/t', scopes: {} } } },
      "'flow' of a security scheme cannot be 'access_code'; read as 'accessCode'",
    ],
  ])('is that of a credential of Swagger, too: %s', async (scheme, read, message) => {
    const loaded = await loadText(`${heading('2.0')}paths: {}\nsecurityDefinitions: { s: ${scheme} }\n`);
    expect(lines(loaded.diagnostics)).toEqual([expect.stringContaining(message)]);
    expect(documentOf(loaded).components.securitySchemes['s']).toEqual(read);
  });

  it('has one value, written in one way', async () => {
    const both = '{ name: b, in: query, schema: {}, content: { application/json: {} } }';
    expect(await told('3.1.0', operation(`parameters: [${both}]`))).toEqual([
      '3:89 not-representable: A parameter has `schema` and `content`, and can be written in one way only; `content` counts. (Leave out one of them.)',
    ]);
  });
});
