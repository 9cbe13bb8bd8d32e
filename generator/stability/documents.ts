/** Documents to edit: the golden cases that stand in one file, and small random ones in which many want the same name. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parse } from 'yaml';
import { isObject, type Json, type JsonObject } from '#document';
import { envious, parametersOf } from './edits.ts';

const cases = fileURLToPath(new URL('../cases/', import.meta.url));

/** By the name of the case. */
export function goldenDocuments(): ReadonlyMap<string, JsonObject> {
  const read = readdirSync(cases).map(
    (name) => [name, parse(readFileSync(`${cases}${name}/document.yaml`, 'utf8')) as Json] as const,
  );
  return new Map(
    read.flatMap(([name, value]) => (isObject(value) && !hasPieces(value) ? [[name, value] as const] : [])),
  );
}

function hasPieces(document: JsonObject): boolean {
  return /"\$ref":"[^#"]/.test(JSON.stringify(document));
}

const schema: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    { type: 'string' },
    { enum: ['a', 'b'] },
    { type: 'object', properties: { b: { type: 'string' }, a: { type: 'integer', readOnly: true } }, required: ['a'] },
  ),
  fc
    .constantFrom(...envious)
    .map((name): Json => ({ type: 'object', properties: { inner: { $ref: `#/components/schemas/${name}` } } })),
);

const content = fc
  .constantFrom(...envious)
  .map((name): Json => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }));

const paths = ['/pets', '/pets/{id}', '/pets/{id}/walk', '/pet-s', '/pets/{id}/walk/{n}', '/v1/pets', '/list'];

const operation = fc.record({
  requestBody: fc.option(fc.record({ content }), { nil: undefined }),
  responses: fc.dictionary(
    fc.constantFrom('200', '400', 'default'),
    fc.record({ description: fc.constant('Told.'), content }),
    { maxKeys: 2 },
  ),
});

/** References may lead nowhere: then they are repaired, and that is stable, too. */
export const smallDocument: fc.Arbitrary<JsonObject> = fc
  .record({
    schemas: fc.dictionary(fc.constantFrom(...envious), schema, { minKeys: 1, maxKeys: 5 }),
    operations: fc.dictionary(
      fc.constantFrom(...paths),
      fc.dictionary(fc.constantFrom('get', 'post'), operation, { minKeys: 1 }),
      { minKeys: 1, maxKeys: 4 },
    ),
    ids: fc.shuffledSubarray(['listPets', 'list_pets', 'ListPets', 'getPet', 'delete', 'pets'], { minLength: 6 }),
  })
  .map(({ schemas, operations, ids }) => {
    const names = [...ids];
    const items = Object.entries(operations).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, one]) => [
          method,
          { ...(names.length > 0 && { operationId: names.pop() }), parameters: parametersOf(path), ...one },
        ]),
      ),
    ]);
    const document: unknown = {
      openapi: '3.1.0',
      info: { title: 'Shop', version: '1' },
      tags: [{ name: 'pets' }],
      paths: Object.fromEntries(items),
      components: { schemas },
    };
    return JSON.parse(JSON.stringify(document)) as JsonObject;
  });
