/** What is edited is generated again, and nothing else. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { watch, type WatchedRun } from './watch.ts';

const document = (title: string, schema: object) => ({
  openapi: '3.1.0',
  info: { title, version: '1' },
  paths: {
    '/thing': {
      get: {
        operationId: 'getThing',
        responses: { 200: { description: 'It.', content: { 'application/json': { schema } } } },
      },
    },
  },
});

let folder: string;
const leave = new AbortController();
let runs: AsyncGenerator<WatchedRun>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'etalon-watch-'));
  put('piece.json', { type: 'string' });
  put('one.json', document('One', { $ref: './piece.json' }));
  put('two.json', document('Two', { type: 'integer' }));
  const documents = ['one', 'two'].map((name) => ({
    document: `${name}.json`,
    name,
    out: `out/${name}`,
    emit: ['types'],
  }));
  writeFileSync(join(folder, 'etalon.config.mjs'), `export default ${JSON.stringify({ documents })};\n`);
  runs = watch({ workingFolder: folder, config: 'etalon.config.mjs' }, leave.signal);
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (file: string, value: object) => writeFileSync(join(folder, file), JSON.stringify(value));

async function next() {
  const { value } = (await runs.next()) as { readonly value: WatchedRun };
  return {
    changed: value.changed.map((file) => basename(file)),
    apis: value.outcome.apis.map(({ api }) => api),
    written: value.outcome.apis.flatMap(({ files }) => files.written.length > 0),
    ok: value.outcome.ok,
  };
}

it('generates everything once', async () => {
  expect(await next()).toEqual({ changed: [], apis: ['one', 'two'], written: [true, true], ok: true });
});

it('generates only the document that an edited piece belongs to', async () => {
  const run = next();
  put('piece.json', { type: 'boolean' });
  expect(await run).toEqual({ changed: ['piece.json'], apis: ['one'], written: [true], ok: true });
});

it('notices a file that an editor replaces, and survives one that is torn', async () => {
  const torn = next();
  writeFileSync(join(folder, 'two.new'), '{ "openapi": ');
  renameSync(join(folder, 'two.new'), join(folder, 'two.json'));
  expect(await torn).toEqual({ changed: ['two.json'], apis: ['two'], written: [false], ok: false });
  const mended = next();
  put('two.json', document('Two', { type: 'number' }));
  expect(await mended).toEqual({ changed: ['two.json'], apis: ['two'], written: [true], ok: true });
});

it('begins anew where the config has changed', async () => {
  const run = next();
  writeFileSync(
    join(folder, 'etalon.config.mjs'),
    `export default ${JSON.stringify({ documents: [{ document: 'one.json', name: 'one', out: 'out/one', emit: ['types'] }] })};\n`,
  );
  expect(await run).toMatchObject({ changed: ['etalon.config.mjs'], apis: ['one'] });
});

it('notices edits of overlays, and templates that come', async () => {
  const overlay = (title: string) => `overlay: 1.0.0\nactions: [{ target: $.info, update: { title: ${title} } }]\n`;
  const entry = { document: 'one.json', name: 'one', out: 'out/one', emit: ['types'] };
  const begun = next();
  writeFileSync(join(folder, 'own.yaml'), overlay('Own'));
  mkdirSync(join(folder, 'own', 'support'), { recursive: true });
  const documents = [{ ...entry, overlays: ['own.yaml'], templates: 'own' }];
  writeFileSync(join(folder, 'etalon.config.mjs'), `export default ${JSON.stringify({ documents })};\n`);
  expect(await begun).toMatchObject({ changed: ['etalon.config.mjs'] });
  const edited = next();
  writeFileSync(join(folder, 'own.yaml'), overlay('Other'));
  expect(await edited).toMatchObject({ changed: ['own.yaml'], apis: ['one'] });
  const added = next();
  writeFileSync(join(folder, 'own', 'support', 'unknown.ts'), '');
  expect(await added).toMatchObject({ changed: ['own'] });
});

it('ends when it is told to', async () => {
  const run = runs.next();
  leave.abort();
  expect(await run).toEqual({ done: true, value: undefined });
});
