// A run as its user sees it: what is written, what is left alone, and what is said.
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, generate, type Progress } from './index.ts';
import { scratchHouse, textsBelow } from './testing/scratch-house.ts';
import { withDocument, zoo } from './testing/zoo.ts';

describe('generate', () => {
  it('writes what the document says, and the names that it gave', async () => {
    const house = scratchHouse(withDocument(zoo()));
    const { ok, apis, diagnostics } = await generate({ workingFolder: house.folder });
    expect({ ok, diagnostics }).toEqual({ ok: true, diagnostics: [] });
    expect(house.read('made/zoo/types/animal.ts')).toContain('export interface Animal {\n  name: string;\n}');
    expect(house.read('etalon.lock')).toContain('"#/components/schemas/Animal"');
    expect(apis).toMatchObject([{ api: 'zoo', document: 'spec/zoo/openapi.yaml', sources: ['spec/zoo/openapi.yaml'] }]);
    expect(apis[0]?.files.written).toContain('types/animal.ts');
  });

  it('touches nothing that is right already', async () => {
    const house = scratchHouse(withDocument(zoo()));
    await generate({ workingFolder: house.folder });
    const before = modified(house.folder);
    const { apis } = await generate({ workingFolder: house.folder });
    expect(apis[0]?.files.written).toEqual([]);
    expect(apis[0]?.files.unchanged).toBeGreaterThan(3);
    expect(modified(house.folder)).toEqual(before);
  });

  it('gives the same bytes wherever the folder stands and from wherever it is called', async () => {
    const [one, other] = [scratchHouse(withDocument(zoo())), scratchHouse(withDocument(zoo()))];
    await generate({ workingFolder: one.folder });
    await generate({ workingFolder: join(other.folder, 'spec'), config: '../etalon.config.ts' });
    const written = (texts: object) => Object.entries(texts).filter(([path]) => !path.startsWith('.etalon/'));
    expect(written(other.texts())).toEqual(written(one.texts()));
  });

  it('leaves the old output of a document that has errors, and generates the others', async () => {
    const house = scratchHouse({ ...withDocument(zoo()), 'spec/park/openapi.yaml': zoo() });
    await generate({ workingFolder: house.folder });
    const [before, lock] = [house.texts('made/zoo'), house.read('etalon.lock')];
    house.write({
      'spec/zoo/openapi.yaml': 'openapi: [',
      'spec/park/openapi.yaml': zoo('', '    Tree: { type: string }'),
    });
    const { ok, apis, diagnostics } = await generate({ workingFolder: house.folder });
    expect(ok).toBe(false);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', place: { file: 'spec/zoo/openapi.yaml' } });
    expect(house.texts('made/zoo')).toEqual(before);
    expect(house.texts('made/park')).toHaveProperty('types/tree.ts');
    expect(apis.map(({ api, files }) => [api, files.written.length > 0])).toEqual([
      ['park', true],
      ['zoo', false],
    ]);
    const names = (text: string) => (JSON.parse(text) as Record<string, unknown>)['zoo'];
    expect(names(house.read('etalon.lock'))).toEqual(names(lock));
  });

  it('refuses to replace what it did not write, unless it is told to', async () => {
    const house = scratchHouse({ ...withDocument(zoo()), 'made/zoo/types/animal.ts': '// mine\n' });
    const refused = await generate({ workingFolder: house.folder });
    expect(refused.diagnostics).toMatchObject([{ code: 'output/foreign-file', severity: 'error' }]);
    expect(house.texts('made')).toEqual({ 'zoo/types/animal.ts': '// mine\n' });
    expect((await generate({ workingFolder: house.folder, overwrite: true })).ok).toBe(true);
    expect(house.read('made/zoo/types/animal.ts')).toContain('interface Animal');
  });

  it('says of a manifest that is damaged that it is, and does not guess what was its own', async () => {
    const house = scratchHouse(withDocument(zoo()));
    await generate({ workingFolder: house.folder });
    house.write({ 'made/zoo/manifest.json': '<<<<<<< ours\n{}\n' });
    const { diagnostics } = await generate({ workingFolder: house.folder });
    expect(diagnostics).toMatchObject([
      { code: 'output/foreign-file', message: expect.stringContaining('not as the') },
    ]);
    expect((await generate({ workingFolder: house.folder, overwrite: true })).ok).toBe(true);
  });

  it('never replaces the document, whatever it is told', async () => {
    const house = scratchHouse({ 'made/manifest.json': zoo() });
    const choices = { workingFolder: house.folder, documents: ['made/manifest.json'], out: 'made', overwrite: true };
    expect((await generate(choices)).diagnostics).toMatchObject([{ code: 'output/foreign-file' }]);
    expect(house.texts('made')).toEqual({ 'manifest.json': zoo() });
  });

  it('deletes what it wrote once nothing wants it', async () => {
    const house = scratchHouse(withDocument(zoo('', '    Tree: { type: string }')));
    await generate({ workingFolder: house.folder });
    house.write({ 'spec/zoo/openapi.yaml': zoo() });
    const { apis } = await generate({ workingFolder: house.folder });
    expect(apis[0]?.files.deleted).toContain('types/tree.ts');
    expect(house.texts('made/zoo')).not.toHaveProperty('types/tree.ts');
  });

  it('writes nothing at all when asked not to', async () => {
    const house = scratchHouse(withDocument(zoo()));
    const before = house.texts();
    const { ok, apis } = await generate({ workingFolder: house.folder, write: false });
    expect([ok, apis[0]?.files.written]).toEqual([true, []]);
    expect(house.texts()).toEqual(before);
  });

  it('tells each stage with its time and what came out', async () => {
    const house = scratchHouse(withDocument(zoo()));
    const told: Progress[] = [];
    await generate({ workingFolder: house.folder, emit: ['types'], onProgress: (progress) => told.push(progress) });
    expect(told.map(({ api, stage }) => `${api} ${stage}`)).toEqual(
      ['recall', 'load', 'build', 'name', 'judge', 'emit', 'format', 'write'].map((stage) => `zoo ${stage}`),
    );
    expect(told.every(({ stage, milliseconds, count }) => milliseconds >= 0 && (count > 0 || stage === 'recall'))).toBe(
      true,
    );
  });

  it('gives places the names that the config chooses, and says where it cannot', async () => {
    const names = `{ '#/components/schemas/Animal': 'Beast', '#/components/schemas/Gone': 'Gone' }`;
    const chosen = `export default { documents: [{ document: 'spec/*/*.yaml', out: 'made', names: ${names} }] };`;
    const house = scratchHouse({ ...withDocument(zoo()), 'etalon.config.ts': chosen });
    const { diagnostics } = await generate({ workingFolder: house.folder });
    expect(house.read('made/types/beast.ts')).toContain('export interface Beast');
    expect(diagnostics).toMatchObject([{ code: 'config/name-unmet', message: expect.stringContaining('Gone') }]);
  });

  it('reports what the output does not say, and fails on it where it is told to', async () => {
    const document = zoo('', "    Code: { type: string, pattern: '^x$' }");
    const house = scratchHouse(withDocument(document));
    const { apis } = await generate({ workingFolder: house.folder, emit: ['types'] });
    expect(apis[0]?.fidelity?.summary.widened).toBe(1);
    expect(apis[0]?.fidelity?.constructs.find(({ construct }) => construct === 'schema.pattern')).toMatchObject({
      verdict: 'widened',
      places: [{ file: 'spec/zoo/openapi.yaml', line: 13 }],
    });
    expect(JSON.parse(house.read('made/zoo/fidelity.json'))).toMatchObject({ summary: apis[0]?.fidelity?.summary });
    const before = house.texts('made');
    house.write({ 'spec/zoo/openapi.yaml': document.replace('^x$', '^y$') });
    const failed = await generate({ workingFolder: house.folder, emit: ['types'], failOn: 'widened' });
    expect(failed.diagnostics.find(({ code }) => code === 'fidelity/widened')).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('schema.pattern'),
      place: { file: 'spec/zoo/openapi.yaml' },
    });
    expect(house.texts('made')).toEqual(before);
  });

  it('writes a client without validators where only the client is asked for', async () => {
    const house = scratchHouse(withDocument(zoo()));
    const run = async (emit: readonly string[]) => {
      await generate({ workingFolder: house.folder, emit });
      const files = Object.keys(house.texts('made/zoo'));
      const client = house.read('made/zoo/client/functions/animals.ts');
      return [files.some((file) => file.startsWith('validators/')), client.includes('validators')];
    };
    expect(await run(['client'])).toEqual([false, false]);
    expect(await run(['client', 'validators'])).toEqual([true, true]);
  });

  it('applies overlays, and knows when one of them has changed', async () => {
    const overlay = (type: string) =>
      `overlay: 1.0.0\ninfo: { title: More, version: '1' }\nactions:\n  - target: $.components.schemas\n    update: { Tree: { type: ${type} } }\n`;
    const entry = `{ document: 'spec/*/*.yaml', out: 'made', emit: ['types'], overlays: ['overlays/more.yaml'] }`;
    const house = scratchHouse({
      ...withDocument(zoo()),
      'etalon.config.ts': `export default { documents: [${entry}] };`,
      'overlays/more.yaml': overlay('string'),
    });
    expect(await generate({ workingFolder: house.folder })).toMatchObject({ ok: true, diagnostics: [] });
    expect(house.read('made/types/tree.ts')).toContain('Tree = string');
    house.write({ 'overlays/more.yaml': overlay('number') });
    await generate({ workingFolder: house.folder });
    expect(house.read('made/types/tree.ts')).toContain('Tree = number');
  });

  it('does not guess names where the lock is broken', async () => {
    const house = scratchHouse({ ...withDocument(zoo()), 'etalon.lock': '{ "zoo": 1 }' });
    const { diagnostics } = await generate({ workingFolder: house.folder });
    expect(diagnostics).toMatchObject([{ code: 'config/broken-lock', severity: 'error' }]);
    const blocked = scratchHouse({ ...withDocument(zoo()), 'etalon.lock/kept.txt': '' });
    const { diagnostics: told } = await generate({ workingFolder: blocked.folder });
    expect(told).toMatchObject([
      { code: 'config/broken-lock', message: expect.stringMatching(/etalon\.lock cannot .*: it is a folder/) },
    ]);
    expect(house.read('etalon.lock')).toBe('{ "zoo": 1 }');
    house.write({ 'etalon.lock': '{\n<<<<<<< ours\n}\n' });
    expect((await generate({ workingFolder: house.folder })).diagnostics[0]?.message).toMatch(
      /: line 2 has a mark of a/,
    );
  });
});

describe('check', () => {
  it('finds nothing after a generate, and writes nothing', async () => {
    const house = scratchHouse(withDocument(zoo()));
    await generate({ workingFolder: house.folder });
    const before = house.texts();
    expect(await check({ workingFolder: house.folder })).toMatchObject({ ok: true, lockDrift: { files: [] } });
    expect(house.texts()).toEqual(before);
  });

  it('tells what changed, what is missing and what is no longer wanted, and the names that would be kept', async () => {
    const house = scratchHouse(withDocument(zoo('', '    Tree: { type: string }')));
    await generate({ workingFolder: house.folder });
    house.write({ 'spec/zoo/openapi.yaml': zoo('', '    Bush: { type: string }').replace('name: {', 'title: {') });
    const { ok, apis, lockDrift } = await check({ workingFolder: house.folder });
    const kinds = new Map(apis[0]?.drift?.files.map(({ path, kind }) => [path, kind]));
    expect(ok).toBe(false);
    expect(kinds.get('types/animal.ts')).toBe('changed');
    expect(kinds.get('types/bush.ts')).toBe('missing');
    expect(kinds.get('types/tree.ts')).toBe('orphaned');
    expect(lockDrift.files).toMatchObject([{ kind: 'changed', patch: expect.stringContaining('Bush') }]);
  });

  it('finds a hand that was in the output', async () => {
    const house = scratchHouse(withDocument(zoo()));
    await generate({ workingFolder: house.folder });
    writeFileSync(join(house.folder, 'made/zoo/types/animal.ts'), '// nothing\n');
    const { ok, apis } = await check({ workingFolder: house.folder });
    expect(ok).toBe(false);
    expect(apis[0]?.drift?.files.map(({ path }) => path)).toEqual(['types/animal.ts']);
  });
});

function modified(folder: string): readonly (readonly [string, number])[] {
  return Object.keys(textsBelow(folder)).map((path) => [path, statSync(join(folder, path)).mtimeMs]);
}
