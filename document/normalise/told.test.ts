// Nothing is left out in silence: what is not read, or read differently, is told where it stands.
import { describe, expect, it } from 'vitest';
import { documentOf, heading, lines, loadText } from '../testing/load-files.ts';

async function told(version: string, body: string): Promise<readonly string[]> {
  const loaded = await loadText(heading(version) + body);
  return lines(loaded.diagnostics).map((line) => line.replace('api.yaml:', ''));
}

const operation = (fields: string): string => `paths: { /a: { get: { operationId: a, responses: {}, ${fields} } } }\n`;

describe('a field that an object does not have', () => {
  it.each([
    [
      '3.1.0',
      'paths: {}\ncomponent: {}\n',
      "4:1 unknown-field: 'component' is not a field of a document; it is left out. (Did you mean 'components'?)",
    ],
    [
      '3.1.0',
      'components: { schema: {} }\n',
      "3:15 unknown-field: 'schema' is not a field of `components`; it is left out. (Did you mean 'schemas'?)",
    ],
    [
      '3.1.0',
      operation('requestbody: {}'),
      "3:54 unknown-field: 'requestbody' is not a field of an operation; it is left out. (Did you mean 'requestBody'?)",
    ],
    [
      '3.1.0',
      operation('consumes: [text/plain]'),
      "3:54 unknown-field: 'consumes' of an operation belongs to OpenAPI 2.0, this file is 3.1; it is left out. (Correct its name, move it to where it belongs, or make it an extension: `x-…`.)",
    ],
    [
      '2.0',
      operation('requestBody: {}'),
      "3:54 unknown-field: 'requestBody' of an operation belongs to OpenAPI 3.0, this file is 2.0; it is left out. (Correct its name, move it to where it belongs, or make it an extension: `x-…`.)",
    ],
    [
      '3.1.0',
      'paths: { /a: { GET: { operationId: a, responses: {} } } }\n',
      "3:16 unknown-field: 'GET' is written 'get'; it is read as that. (Correct its name, move it to where it belongs, or make it an extension: `x-…`.)",
    ],
  ])('%s is told, with what was meant', async (version, body, line) => {
    expect(await told(version, body)).toEqual([line]);
  });

  it('of a later version is read, and told', async () => {
    const loaded = await loadText(
      `${heading('3.0.3')}paths: {}\nwebhooks: { a: { query: { operationId: a, responses: {} } } }\n`,
    );
    expect(lines(loaded.diagnostics)).toEqual([
      "api.yaml:4:1 foreign-keyword: 'webhooks' of a document belongs to OpenAPI 3.1, this file is 3.0; it is read. (Say it in the words of this version, or raise the version of the document.)",
      "api.yaml:4:18 foreign-keyword: 'query' of a path item belongs to OpenAPI 3.2, this file is 3.0; it is read. (Say it in the words of this version, or raise the version of the document.)",
    ]);
    expect(Object.keys(documentOf(loaded).webhooks['a']?.operations ?? {})).toEqual(['query']);
  });
});

describe('a path', () => {
  const item = (id: string): string => `{ get: { operationId: ${id}, responses: {} } }`;

  it.each([
    ['a: ', "3:10 path-form: The path 'a' begins without a slash; read as '/a'. (Write '/a'.)"],
    [
      '/a#b: ',
      "3:10 path-form: What follows '#' in '/a#b' is never sent: requests cannot tell it from the path before it. (Describe both as one operation, with alternatives in its body or answer.)",
    ],
    [
      '/a?b=c: ',
      "3:10 path-form: What follows '?' in '/a?b=c' is no path; it is read as a query that every request has. (Describe it by a parameter in query with one possible value.)",
    ],
  ])('written %s is told', async (path, line) => {
    expect(await told('3.1.0', `paths: { ${path}${item('a')} }\n`)).toEqual([line]);
  });

  it.each(['{+b}', '{b+}', '{b*}', '{b?}', '{b=c/*/d/**}', '{b:int}'])('with %s has a variable b', async (variable) => {
    const parameter = '{ name: b, in: path, required: true, schema: {} }';
    const loaded = await loadText(
      `${heading('3.1.0')}paths: { '/a/${variable}': { parameters: [${parameter}], get: { operationId: a, responses: {} } } }\n`,
    );
    expect(lines(loaded.diagnostics)).toEqual([
      `api.yaml:3:10 path-form: The path '/a/${variable}' is read as '/a/{b}': a variable has a name and nothing else. (A slash in the value of a variable is sent encoded. Write one path for each number of segments.)`,
    ]);
    expect(Object.keys(documentOf(loaded).paths)).toEqual(['/a/{b}']);
  });

  it('with one variable twice is told', async () => {
    const parameter = '{ name: b, in: path, required: true, schema: {} }';
    const paths = `paths: { '/a/{b}/c/{b}': { parameters: [${parameter}], get: { operationId: a, responses: {} } } }\n`;
    expect(await told('3.1.0', paths)).toEqual([
      "3:10 path-form: '{b}' stands twice in '/a/{b}/c/{b}': requests have one value for both. (Give each variable a name of its own.)",
    ]);
  });

  it('that is the same as another is told', async () => {
    const names = (name: string): string =>
      `{ parameters: [{ name: ${name}, in: path, required: true, schema: {} }], get: { operationId: ${name}, responses: {} } }`;
    expect(await told('3.1.0', `paths:\n  /a/{b}: ${names('b')}\n  /a/{c}: ${names('c')}\n`)).toEqual([
      "5:3 path-form: '/a/{c}' is the same path as '/a/{b}'; where both have a method, requests cannot tell them apart. (Write their operations under one path; names in braces do not tell paths apart.)",
    ]);
  });

  it('that is the same as another but for the slash before it is told', async () => {
    expect(await told('3.1.0', `paths: { /a/b: ${item('c')}, a/b: ${item('d')} }\n`)).toEqual([
      "3:60 path-form: 'a/b' is the same path as '/a/b'; where both have a method, requests cannot tell them apart. (Write their operations under one path; names in braces do not tell paths apart.)",
    ]);
  });
});

describe('what leads nowhere', () => {
  it('is told of a security requirement', async () => {
    const schemes = 'components: { securitySchemes: { bearer: { type: http, scheme: bearer } } }\n';
    expect(await told('3.1.0', `${operation('security: [{ baerer: [] }]')}${schemes}`)).toEqual([
      "3:67 unknown-scheme: There is no security scheme 'baerer'. (Did you mean 'bearer'?)",
    ]);
  });

  it('is told of a link, and one that refers to an operation has its id', async () => {
    const links = '{ lost: { operationId: raed }, found: { operationRef: "#/paths/~1b/get" } }';
    const loaded = await loadText(
      `${heading('3.1.0')}paths:\n  /a: { get: { operationId: a, responses: { 200: { description: b, links: ${links} } } } }\n  /b: { get: { operationId: read, responses: {} } }\n`,
    );
    expect(lines(loaded.diagnostics)).toEqual([
      "api.yaml:4:98 link-target: There is no operation 'raed'; the link leads nowhere. (Did you mean 'read'?)",
    ]);
    expect(documentOf(loaded).paths['/a']?.operations['get']?.responses['200']?.links['found']?.operationId).toBe(
      'read',
    );
  });
});
