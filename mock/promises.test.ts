/** What the mock answers keeps the promises of the document that it mocks: each operation, each item of each stream. */
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatPointer, loadDocument } from '#document';
import type { JsonSchema, MediaTypeObject, OpenApiDocument, OperationObject, ParameterObject } from '#document';
import { startMock } from './start-mock.ts';
import type { Mock } from './start-mock.ts';
import { sampleValue } from './streams/sample-value.ts';
import { streamOf } from './streams/stream-of.ts';

const file = join(import.meta.dirname, '../spec/llama-stack/openapi.yaml');
const loaded = await loadDocument(file);
if (loaded.document === undefined) throw new Error(`${file} cannot be read`);
const document: OpenApiDocument = loaded.document;

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, 'document');

const operations = Object.entries(document.paths).flatMap(([path, { operations: byMethod }]) =>
  Object.entries(byMethod).map(([method, operation]) => ({ name: operation.operationId, path, method, operation })),
);
const streaming = operations.filter(({ operation }) => streamOf(operation) !== undefined);

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document: file, port: 0 });
});
afterAll(() => mock.close());

describe('the answer to', () => {
  it.each(operations)('$name keeps the promise of the document', async ({ path, method, operation }) => {
    const response = await ask(path, method, operation, { stream: false });
    const declared = operation.responses[String(response.status)];
    expect({ status: response.status, declared: declared !== undefined }).toMatchObject({ declared: true });
    expect(response.status).toBeLessThan(300);
    const mediaType = (response.headers.get('content-type') ?? '').split(';', 1)[0] ?? '';
    const media = declared?.content[mediaType];
    expect(media?.schema === undefined ? [] : errorsOf(media, await response.json())).toEqual([]);
  });
});

describe('the stream of', () => {
  it.each(streaming)('$name keeps the promise of the document, item by item', async ({ path, method, operation }) => {
    const response = await ask(path, method, operation, { stream: true });
    const text = await response.text();
    const items = text.split('\n').filter((line) => line.startsWith('data: {'));
    expect(items.length).toBeGreaterThan(1);
    const item = streamOf(operation)?.item;
    const errors = items.flatMap((line) => validate(item ?? true, JSON.parse(line.slice('data: '.length))));
    expect(errors).toEqual([]);
  });
});

function ask(
  path: string,
  method: string,
  operation: OperationObject,
  body: { readonly stream: boolean },
): Promise<Response> {
  const filled = operation.parameters.reduce(fill, path);
  const examples = Object.values(operation.requestBody?.content['application/json']?.examples ?? {}).map(
    (example) => example.value,
  );
  const chosen = examples.find((example) => typeof example === 'object' && example !== null);
  const content =
    chosen === undefined
      ? {}
      : {
          body: JSON.stringify({ ...chosen, ...(streamOf(operation)?.when && body) }),
          headers: { 'content-type': 'application/json' },
        };
  return fetch(mock.url + filled, { method: method.toUpperCase(), ...content });
}

function fill(path: string, { name, in: place, schema }: ParameterObject): string {
  return place === 'path'
    ? path.replace(`{${name}}`, encodeURIComponent(String(sampleValue(schema ?? true, () => undefined) ?? 'x')))
    : path;
}

function errorsOf(media: MediaTypeObject, value: unknown): readonly string[] {
  return validate({ $ref: `document${media.origin}${formatPointer(['schema']).slice(1)}` }, value);
}

function validate(schema: JsonSchema, value: unknown): readonly string[] {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"document#')) as JsonSchema;
  const check = ajv.compile(absolute);
  return check(value) ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
