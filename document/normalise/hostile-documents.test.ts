/** Whatever a document says, reading it ends, throws nothing, and gives something sound. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json } from '../json.ts';
import type { OpenApiDocument } from '../open-api.ts';
import { formatDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { createReporter } from '../diagnostics/reporter.ts';
import { isObject } from '../json.ts';
import { operationsOf, schemasOf } from '../lint/walk.ts';
import { resolvePointer } from '../pointer.ts';
import type { Cursor } from '../source/cursor.ts';
import { identityOf, rootCursor } from '../source/cursor.ts';
import { cursorOfPointer } from '../source/cursor-of-pointer.ts';
import { diagnose } from '../source/diagnose.ts';
import { createLibrary } from '../source/library.ts';
import { createReferences } from '../source/references.ts';
import { createSource } from '../source/source.ts';
import { normaliseDocument } from './normalise-document.ts';

const documents: readonly Json[] = [
  {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a/{id}': {
        parameters: [{ $ref: '#/components/parameters/Id' }],
        get: {
          operationId: 'a',
          requestBody: {
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/A' },
                encoding: { a: { headers: { b: {} } } },
              },
            },
          },
          responses: {
            '200': { $ref: '#/components/responses/Ok' },
            '4XX': { description: 'no', links: { a: { operationId: 'a' } } },
          },
          callbacks: { on: { '{$url}': { post: { responses: {} } } } },
          security: [{ key: [] }],
          'x-etalon-stream': { item: { $ref: '#/components/schemas/B' } },
        },
      },
    },
    components: {
      parameters: { Id: { name: 'id', in: 'path', required: true, schema: { type: 'string' } } },
      responses: { Ok: { description: 'ok', headers: { h: { schema: { type: 'integer' } } } } },
      schemas: {
        A: { $ref: '#/components/schemas/B' },
        B: {
          type: ['object', 'null'],
          properties: { a: { $ref: '#/components/schemas/A' } },
          allOf: [{ $anchor: 'x' }],
          discriminator: { propertyName: 'a', mapping: { a: 'A' } },
        },
        C: { $id: 'http://c', items: { $ref: '#x' } },
      },
      securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'k' } },
    },
  },
  {
    swagger: '2.0',
    info: { title: 'T', version: '1' },
    host: 'h',
    securityDefinitions: { code: { type: 'oauth2', flow: 'accessCode', scopes: {} } },
    paths: {
      '/a': {
        post: {
          parameters: [
            { in: 'body', name: 'b', schema: { $ref: '#/definitions/A' } },
            { in: 'formData', name: 'f', type: 'file' },
            { in: 'query', name: 'q', type: 'array', items: { type: 'string' }, collectionFormat: 'tsv' },
          ],
          responses: { '200': { description: 'ok', schema: { type: 'file' }, examples: { 'text/plain': 'a' } } },
        },
      },
    },
    definitions: { A: { type: 'object', discriminator: 'a', 'x-nullable': true } },
  },
];

const anything: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(
    null,
    true,
    0,
    -1.5,
    '',
    '__proto__',
    [],
    {},
    [null],
    { $ref: 3 },
    { $ref: '' },
    { $ref: '#' },
    { $ref: '#/' },
    { $ref: 'a.yaml#/b' },
  ),
  fc
    .constantFrom('A', 'B', 'C', 'A/properties/a', 'B/allOf/0')
    .map((name): Json => ({ $ref: `#/components/schemas/${name}` })),
  fc
    .constantFrom(
      '#/paths/~1a~1{id}',
      '#/paths',
      '#x',
      '#/components',
      'http://c',
      '%',
      '#%zz',
      '/etc/passwd',
      'a b\u0000c',
    )
    .map(($ref): Json => ({ $ref })),
  fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json),
  fc
    .dictionary(
      fc.constantFrom('__proto__', 'constructor', 'type', 'properties', '$ref', 'x-etalon-a', 'schema'),
      fc.jsonValue({ maxDepth: 1 }),
    )
    .map((value) => value as Json),
);

/** Where to step at each level, and what to put there. */
const changes = fc.array(fc.record({ way: fc.array(fc.nat(20), { maxLength: 12 }), value: anything }), {
  minLength: 1,
  maxLength: 4,
});

it('survives any change of a sound document', () => {
  const survives = fc.property(fc.constantFrom(...documents), changes, (document, list) => {
    examine(list.reduce((at, { way, value }) => change(at, way, value), document));
  });
  expect(fc.check(survives, { numRuns: 2000 })).toMatchObject({ failed: false, counterexample: null });
});

it('reads callbacks that multiply without end only so far', () => {
  const callbacks = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => {
      const next = { $ref: `#/components/callbacks/C${index + 1}` };
      return [`C${index}`, { '{$url}': { post: { responses: {}, callbacks: { a: next, b: next } } } }];
    }),
  );
  const start = {
    '/a': { get: { operationId: 'a', responses: {}, callbacks: { c: { $ref: '#/components/callbacks/C0' } } } },
  };
  const codes = examine({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: start,
    components: { callbacks },
  });
  expect(codes).toContain('document/too-large');
});

function change(document: Json, way: readonly number[], value: Json): Json {
  const [step, ...rest] = way;
  if (step === undefined || typeof document !== 'object' || document === null) return value;
  const keys = Object.keys(document);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  if (Array.isArray(document))
    return document.map((item: Json, index) => (String(index) === key ? change(item, rest, value) : item));
  return Object.fromEntries(
    Object.entries(document).map(([name, member]) => [name, name === key ? change(member, rest, value) : member]),
  );
}

function examine(document: Json): string[] {
  const source = createSource({ uri: '/nowhere/at/all/api.json', shown: 'api.json' }, JSON.stringify(document));
  if (!isObject(source.value)) return [];
  const reporter = createReporter<Cursor>(identityOf);
  const library = createLibrary(source.uri, { workingFolder: '/nowhere', allowFolders: [], allowUrls: false });
  const references = createReferences({ library, reporter, self: undefined });
  const read = normaliseDocument(rootCursor(source), { reporter, references });
  expectSound(read.document);
  const diagnostics = diagnose({ sources: [source], referenced: new Set() }, reporter.findings, { strict: false });
  // oxlint-disable-next-line no-control-regex -- the characters that must not be there
  expect(formatDiagnostics(diagnostics.slice(0, 50))).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  for (const { origin } of operationsOf(read.document)) expect(cursorOfPointer(read.origins, origin)).toBeDefined();
  return diagnostics.map(({ code }) => code);
}

function expectSound(document: OpenApiDocument): void {
  const ids = operationsOf(document).map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const operation of operationsOf(document)) expect(resolvePointer(document, operation.origin)).toBe(operation);
  for (const { schema } of schemasOf(document)) {
    const reference = typeof schema === 'boolean' ? undefined : schema['$ref'];
    if (reference === undefined) continue;
    expect(resolvePointer({ components: { schemas: document.components.schemas } }, String(reference))).toBeDefined();
  }
}
