/** Responses and requests, held to a document. */
import type { Json } from '#document';
import { loadDocument } from '#document';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indexDocument } from './api-document.ts';
import type { ApiOperation } from './api-document.ts';
import { checkRequest } from './check-request.ts';
import { checkResponse } from './check-response.ts';
import { SchemaFailure, createSchemas } from './schemas.ts';

const { document } = await loadDocument(fileURLToPath(new URL('../toy/document.yaml', import.meta.url)));
if (document === undefined) throw new Error('the toy document must load');
const { operations } = indexDocument(document);
const schemas = createSchemas(document);

function operation(id: string): ApiOperation {
  const found = operations.get(id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
}

function respond(
  id: string,
  status: number,
  body: Json | string,
  headers: { readonly [name: string]: string } = { 'content-type': 'application/json', 'thing-version': '1' },
): readonly string[] {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const findings = checkResponse(
    { status, headers: new Headers(headers), text, ending: 'complete' },
    operation(id),
    schemas,
  );
  return findings
    .filter(({ passed }) => !passed)
    .map(
      ({ assertion, message, issues = [] }) =>
        `${assertion}: ${message ?? issues.map(({ path, message: text }) => `${path} ${text}`).join('; ')}`,
    );
}

const thing = { id: 'thing_1', name: 'a', count: null, state: 'new', created_at: '2026-01-01T00:00:00Z' };

describe('a response', () => {
  it('that follows the document has no fault', () => {
    expect(respond('createThing', 201, thing)).toEqual([]);
    expect(respond('deleteThing', 204, '', {})).toEqual([]);
  });

  it.each<[string, number, Json | string, { readonly [name: string]: string } | undefined, string]>([
    [
      'an undeclared status',
      418,
      thing,
      undefined,
      'document.status: status 418 is not declared for createThing (declared: 201, 400, 401)',
    ],
    [
      'another media type',
      201,
      thing,
      { 'content-type': 'text/html', 'thing-version': '1' },
      "document.media: the media type is 'text/html', declared application/json",
    ],
    [
      'no media type',
      201,
      thing,
      { 'thing-version': '1' },
      'document.media: the media type is missing, declared application/json',
    ],
    [
      'a missing header',
      201,
      thing,
      { 'content-type': 'application/json' },
      'document.headers: the header thing-version is missing',
    ],
    [
      'a wrong header',
      201,
      thing,
      { 'content-type': 'application/json', 'thing-version': '0' },
      'document.headers: the header thing-version: must be >= 1 (found "0")',
    ],
    ['a body that is no JSON', 201, '{', undefined, 'document.body: the body is no JSON: "{"'],
    ['a missing member', 201, { ...thing, name: 1 }, undefined, 'document.body: /name must be string'],
    ['a member too many', 201, { ...thing, more: 1 }, undefined, "document.body:  must not have 'more'"],
    [
      'a wrong format',
      201,
      { ...thing, created_at: 'yesterday' },
      undefined,
      'document.body: /created_at must match format "date-time"',
    ],
    [
      'a value outside the enumeration',
      201,
      { ...thing, state: 'odd' },
      undefined,
      'document.body: /state must be one of ["new","used"]',
    ],
    [
      'a body too deep to be honest',
      201,
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      undefined,
      `document.body: the body is no JSON: ${JSON.stringify('['.repeat(200))}`,
    ],
  ])('with %s says so', (_, status, body, headers, fault) => {
    expect(respond('createThing', status, body, headers)).toEqual([fault]);
  });

  it('of a union is told the fault of the branch that was meant', () => {
    const item = operation('talk').stream?.item ?? '';
    expect(
      schemas
        .check(item, { type: 'delta', number: 'one', talk_id: 't', text: 'x' })
        .map(({ path, message }) => `${path} ${message}`),
    ).toContain('/number must be integer');
  });
});

describe('a schema', () => {
  const withSchema = (schema: Json): ReturnType<typeof createSchemas> =>
    createSchemas({ ...document, components: { ...document.components, schemas: { X: schema as never } } });

  it('that does not compile is a failure of the exam, never a pass', () => {
    expect(() => withSchema({ type: 'nothing' }).check('#/components/schemas/X', 1)).toThrow(SchemaFailure);
    expect(() => withSchema({ pattern: '(?i)a' }).check('#/components/schemas/X', 'a')).toThrow('cannot be compiled');
    expect(() => withSchema({ $ref: '#/components/schemas/Y' }).check('#/components/schemas/X', 1)).toThrow(
      SchemaFailure,
    );
  });

  it('with a pattern that explodes is a failure of the exam, and does not hang', () => {
    expect(() => withSchema({ pattern: '^(a+)+$' }).check('#/components/schemas/X', `${'a'.repeat(50)}b`)).toThrow(
      'takes too long',
    );
  });

  it('may have examples that look like schemas', () => {
    expect(
      withSchema({ type: 'string', examples: [{ $id: 5, $ref: 7 }] }).check('#/components/schemas/X', 'a'),
    ).toEqual([]);
  });

  it('that is a union inside a union accuses what fits none of either', () => {
    const named = (name: string): Json => ({
      type: 'object',
      properties: { kind: { const: name } },
      required: ['kind'],
    });
    const schema = withSchema({ oneOf: [named('a'), { anyOf: [named('b'), { oneOf: [named('c'), named('d')] }] }] });
    expect(schema.check('#/components/schemas/X', { kind: 'd' })).toEqual([]);
    expect(schema.check('#/components/schemas/X', { kind: 'e' })).not.toEqual([]);
    expect(schema.check('#/components/schemas/X', {})).not.toEqual([]);
    expect(schema.check('#/components/schemas/X', 7)).not.toEqual([]);
  });

  it('knows 2020-12', () => {
    const tuple = withSchema({ prefixItems: [{ type: 'string' }], items: false, dependentRequired: { a: ['b'] } });
    expect(tuple.check('#/components/schemas/X', ['a'])).toEqual([]);
    expect(tuple.check('#/components/schemas/X', ['a', 'b'])).toHaveLength(1);
    expect(tuple.check('#/components/schemas/X', { a: 1 })).toHaveLength(1);
  });
});

describe("the exam's own request", () => {
  it('must follow the document, unless it says why not', () => {
    expect(checkRequest({ operation: 'createThing', body: { name: 'a' } }, operation('createThing'), schemas)).toEqual(
      [],
    );
    expect(checkRequest({ operation: 'createThing', body: { name: 1 } }, operation('createThing'), schemas)).toEqual([
      'body/name: must be string',
    ]);
    expect(checkRequest({ operation: 'createThing' }, operation('createThing'), schemas)).toEqual([
      'the body is missing',
    ]);
    expect(checkRequest({ operation: 'getThing' }, operation('getThing'), schemas)).toEqual([
      "the parameter 'id' is missing",
    ]);
    expect(
      checkRequest({ operation: 'listThings', parameters: { limit: 0 } }, operation('listThings'), schemas),
    ).toEqual(['parameter limit: must be >= 1']);
    expect(
      checkRequest({ operation: 'createThing', body: {}, invalid: 'on purpose' }, operation('createThing'), schemas),
    ).toEqual([]);
  });
});
