// From a config file and the user's choices to jobs, or to sentences that say what is wrong.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadConfig, planJobs, type Choices } from './index.ts';

const emitters = [
  { name: 'types', needs: [] },
  { name: 'validators', needs: ['types'] },
  { name: 'server', needs: ['validators'] },
];

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function house(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-config-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function plan(folder: string, choices: Choices = {}, workingFolder = folder) {
  const loaded = await loadConfig(folder);
  const { jobs, diagnostics } = await planJobs({ loaded, choices, workingFolder, emitters });
  return { jobs, problems: diagnostics.map(({ code, message }) => `${code} ${message}`.replaceAll(folder, '')) };
}

const documents = { 'spec/zoo/openapi.yaml': '', 'spec/zoo/v2.yaml': '', 'spec/zoo/schemas/animal.yaml': '' };
const config = (text: string) => ({ 'etalon.config.ts': `export default { documents: [${text}] } satisfies object;` });

describe('a config', () => {
  it('gives every root document a name and a folder; pieces of a family are no documents', async () => {
    const folder = house({ ...documents, ...config(`{ document: 'spec/*/*.yaml', out: 'made/{api}' }`) });
    const { jobs, problems } = await plan(folder);
    expect(problems).toEqual([]);
    expect(jobs.map(({ api, document, out, lockFile }) => [api, document, out, lockFile])).toEqual([
      ['zoo', 'spec/zoo/openapi.yaml', join(folder, 'made/zoo'), join(folder, 'etalon.lock')],
      ['zoo-v2', 'spec/zoo/v2.yaml', join(folder, 'made/zoo-v2'), join(folder, 'etalon.lock')],
    ]);
    expect(jobs[0]?.emit).toEqual(['types', 'validators', 'server']);
  });

  it('may be absent: then documents stand in spec and names in the output folder', async () => {
    const folder = house(documents);
    const { jobs } = await plan(folder, { emit: ['server'] });
    expect(jobs.map(({ out, lockFile }) => [out, lockFile])).toContainEqual([
      join(folder, 'generated/zoo'),
      join(folder, 'generated/zoo/etalon.lock'),
    ]);
  });

  it('says how a document is generated that the user names from another folder', async () => {
    const entry = `{ document: 'spec/zoo/v2.yaml', out: 'made', emit: ['server'], importExtension: '.js', name: 'Zoo Two' }`;
    const folder = house({ ...documents, ...config(entry) });
    const { jobs } = await plan(folder, { documents: ['v2.yaml'] }, join(folder, 'spec/zoo'));
    expect(jobs).toMatchObject([
      { api: 'zoo-two', document: 'spec/zoo/v2.yaml', out: join(folder, 'made'), importExtension: '.js' },
    ]);
    expect(jobs[0]?.emit).toEqual(['types', 'validators', 'server']);
  });

  it('gives way to what the user says', async () => {
    const folder = house({ ...documents, ...config(`{ document: 'spec/zoo/v2.yaml', out: 'made' }`) });
    const { jobs } = await plan(folder, { out: 'elsewhere', emit: ['types'], strict: true, allowFolders: ['more'] });
    expect(jobs).toMatchObject([{ out: join(folder, 'elsewhere'), emit: ['types'], strict: true }]);
    expect(jobs[0]?.allowFolders).toEqual([join(folder, 'more')]);
  });

  it.each([
    ['a typing error', `{ document: 'spec/*/*.yaml', out: 'made/{api}', emitt: [] }`, /config\/invalid .*emitt/],
    ['a missing folder', `{ document: 'spec/*/*.yaml' }`, /config\/invalid .*`documents\[0\]\.out` is missing/],
    ['a wrong type', `{ document: 'a', out: 'b', emit: 'types' }`, /`documents\[0\]\.emit` must be a list/],
    ['a name that is no identifier', `{ document: 'a', out: 'b', names: { '#/x': 'a b' } }`, /`documents\[0\]\.names`/],
    ['a pattern without match', `{ document: 'none/*.yaml', out: 'made/{api}' }`, /config\/no-document/],
    ['one folder for two documents', `{ document: 'spec/*/*.yaml', out: 'made' }`, /config\/same-folder/],
    ['one name for two documents', `{ document: 'spec/*/*.yaml', out: 'x/{api}', name: 'n' }`, /config\/same-name/],
    ['the folder of everything', `{ document: 'spec/zoo/v2.yaml', out: '.' }`, /config\/wide-folder/],
    ['an unknown emitter', `{ document: 'spec/zoo/v2.yaml', out: 'x', emit: ['tipes'] }`, /config\/unknown-emitter/],
  ])('refuses %s in a sentence', async (_, entry, sentence) => {
    const { jobs, problems } = await plan(house({ ...documents, ...config(entry) }));
    expect(jobs).toEqual([]);
    expect(problems.join('\n')).toMatch(sentence);
  });

  it('that does not run is told, not thrown', async () => {
    const folder = house({ 'etalon.config.ts': `throw new TypeError('no');` });
    expect(await loadConfig(folder)).toMatchObject({
      diagnostics: [{ code: 'config/broken', message: expect.stringContaining('TypeError: no') }],
    });
    expect(await loadConfig(folder, 'other.ts')).toMatchObject({ diagnostics: [{ code: 'config/missing' }] });
  });

  it('may be a promise, and one without documents is no success', async () => {
    const folder = house({ 'etalon.config.ts': 'export default Promise.resolve({ documents: [] });' });
    expect(await plan(folder)).toEqual({ jobs: [], problems: ['config/no-document The config lists no document.'] });
  });

  it('is read anew once it has changed', async () => {
    const folder = house(config(`{ document: 'a.yaml', out: 'x' }`));
    await loadConfig(folder);
    writeFileSync(join(folder, 'etalon.config.ts'), 'export default { documents: [] };');
    expect((await loadConfig(folder)).config).toEqual({ documents: [] });
  });
});

describe('the name of an API', () => {
  it.each([
    ['spec/llama-stack/openapi.yaml', 'llama-stack'],
    ['spec/assistants/v1.yaml', 'assistants-v1'],
    ['spec/Zoo Keeper/Animals.json', 'zoo-keeper-animals'],
    ['openapi.yaml', 'api'],
    ['pet-store.yml', 'pet-store'],
    ['../../openapi.json', 'api'],
  ])('of %s is %s', async (document, name) => {
    expect((await plan(house({}), { documents: [document], out: 'out' })).jobs).toMatchObject([{ api: name }]);
  });
});
