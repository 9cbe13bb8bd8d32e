/** What the mock answers keeps the promises of the documents that it mocks: each operation, each item of each stream. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDocument } from '#document';
import type { OpenApiDocument } from '#document';
import { ask, createJudge, itemsIn, operationsOf } from './promise-bench.ts';
import { startMock } from './start-mock.ts';
import type { Mock } from './start-mock.ts';
import { streamOf } from './streams/stream-of.ts';

const folder = join(import.meta.dirname, '../spec');
const files = globSync('*/*.yaml', { cwd: folder }).toSorted();
const documents = new Map(await Promise.all(files.map(async (file) => [file, await read(file)] as const)));

async function read(file: string): Promise<OpenApiDocument> {
  const { document } = await loadDocument(join(folder, file));
  if (document === undefined) throw new Error(`${file} cannot be read`);
  return document;
}

describe.each([...documents])('the mock of %s', (file, document) => {
  const operations = operationsOf(document);
  const streaming = operations.filter(({ operation }) => streamOf(operation) !== undefined);
  const judge = createJudge(document);
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ document: join(folder, file), port: 0 });
  });
  afterAll(() => mock.close());

  it.each(operations)('answers $name as the document promises', async (asked) => {
    const response = await ask({ base: mock.base, document }, asked, { stream: false });
    const declared = asked.operation.responses[String(response.status)];
    expect({ status: response.status, declared: declared !== undefined }).toMatchObject({ declared: true });
    expect(response.status).toBeLessThan(300);
    const mediaType = (response.headers.get('content-type') ?? '').split(';', 1)[0] ?? '';
    const media = declared?.content[mediaType];
    const isJson = media?.schema !== undefined && mediaType === 'application/json';
    expect(isJson ? judge.media(media, await response.json()) : []).toEqual([]);
  });

  it.runIf(streaming.length > 0).each(streaming)('streams what $name promises, item by item', async (asked) => {
    const response = await ask({ base: mock.base, document }, asked, { stream: true });
    const items = itemsIn(await response.text(), response.headers.get('content-type') ?? '');
    expect(items.length).toBeGreaterThan(1);
    const item = streamOf(asked.operation)?.item;
    expect(items.flatMap((value) => judge.schema(item ?? true, value))).toEqual([]);
  });
});
