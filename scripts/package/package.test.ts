// The tarball works for strangers: its commands, its typed API, and what it generates for their projects.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepScript } from '../verify/shell.ts';
import { root } from '../verify/sources.ts';
import { installAsStranger, type Stranger } from './stranger.ts';

const minutes = 60_000;
const wanted = process.env['CI'] === 'true' || process.env['ETALON_PACKAGE'] === '1';
const compiler = join(root, 'node_modules/@typescript/native/bin/tsc');

if (!wanted)
  process.stderr.write('The tarball is not tried: that needs the package registry. ETALON_PACKAGE=1 does it.\n');

describe.skipIf(!wanted)('the package, installed from its tarball', { timeout: 4 * minutes }, () => {
  let stranger: Stranger;
  beforeAll(async () => {
    stranger = await installAsStranger();
    return () => stranger.remove();
  }, 4 * minutes);

  async function expectSuccess(script: string): Promise<string> {
    const { exitCode, output } = await stranger.run(script);
    expect(exitCode, `${script}\n${output}`).toBe(0);
    return output;
  }

  it('is small, and carries no test and no case', () => {
    const paths = stranger.packed.files.map(({ path }) => path);
    expect(stranger.packed.size).toBeLessThan(1_500_000);
    expect(paths.filter((path) => /\.test\.|generator\/cases\/|conformance\/toy\/|\.log$/.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['README.md', 'index.d.ts', 'spec/llama-stack/openapi.yaml']));
  });

  it('imports nothing that it does not depend on', async () => {
    const manifest = join(stranger.folder, 'node_modules/etalon/package.json');
    const { dependencies } = JSON.parse(await readFile(manifest, 'utf8')) as { dependencies: Record<string, string> };
    const foreign = (await importedPackages(stranger)).filter((name) => dependencies[name] === undefined);
    expect(foreign).toEqual([]);
  });

  it('says what it can', async () => {
    expect(await expectSuccess('npx etalon --help')).toContain('generate');
    expect(await expectSuccess('npx etalon --version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('lints a document', async () => {
    expect(await expectSuccess('npx etalon lint teas.yaml')).toBe('teas.yaml: nothing is wrong.\n');
  });

  it('generates by a config what compiles and runs in the project', async () => {
    await stranger.write('etalon.config.ts', config);
    await stranger.write('tsconfig.json', JSON.stringify({ compilerOptions: { ...strict, outDir: 'built' } }));
    await stranger.write('shop.ts', shop);
    expect(await expectSuccess('npx etalon generate')).toMatch(/^teas: \d+ written/);
    expect(await expectSuccess('npx etalon check')).toBe('teas: up to date\n');
    await expectSuccess(`node ${compiler}`);
    expect(await expectSuccess('node built/shop.js')).toBe('green NotFoundError\n');
  });

  it('has a typed API that compiles without skipping declarations, and works', async () => {
    const options = { ...strict, allowImportingTsExtensions: true, noEmit: true };
    await stranger.write('tsconfig.program.json', JSON.stringify({ compilerOptions: options, files: ['program.ts'] }));
    await expectSuccess(`node ${compiler} -p tsconfig.program.json`);
    expect(JSON.parse(await expectSuccess('node program.ts'))).toEqual({
      generated: true,
      checked: true,
      problems: '',
      title: 'Teas',
      mocked: { id: 'sencha', name: 'Sencha', kind: 'green' },
      health: 200,
      conforms: true,
    });
  });

  it('mocks a document', async () => {
    const url = await serving('npx etalon mock teas.yaml --port 0', async (address) => {
      const answer = await fetch(`${address}/teas/sencha`);
      expect(await answer.json()).toEqual({ id: 'sencha', name: 'Sencha', kind: 'green' });
    });
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('serves an API, and examines it', async () => {
    await serving('npx etalon serve --api llama-stack --port 0', async (address) => {
      const report = await expectSuccess(`npx etalon verify ${address} --suite llama-stack --only 'agents/*'`);
      expect(report).toContain(`${address} conforms to llama-stack`);
    });
  });

  it('runs the workflows of its suites', async () => {
    const report = await expectSuccess('npx etalon verify reference --suite llama-deploy-api-server --only tasks/run');
    expect(report).toContain('reference conforms to llama-deploy-api-server');
  });

  /** Runs a server as long as `use` takes; gives its address, at which nobody listens any more. */
  async function serving(script: string, use: (url: string) => Promise<void>): Promise<string> {
    const announced = /(http:\/\/127\.0\.0\.1:\d+)\n/;
    let said = '';
    const terminal = await keepScript(script, stranger, (output) => announced.test((said = output)));
    const [, url = ''] = announced.exec(said) ?? [];
    try {
      await use(url);
    } finally {
      await terminal.interrupt();
    }
    return url;
  }
});

const strict = {
  module: 'nodenext',
  target: 'es2024',
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
};

const config = `import { defineConfig } from 'etalon';

export default defineConfig({ documents: [{ document: 'teas.yaml', name: 'teas', out: 'generated' }] });
`;

const shop = `import { Teas } from './generated/client/index.js';
import { createFetchHandler } from './generated/server/index.js';

const answer = createFetchHandler({
  teas: {
    getTea: ({ path }) =>
      path.id === 'sencha' ? { status: 200, body: { id: 'sencha', name: 'Sencha', kind: 'green' } } : { status: 404 },
  },
});
const client = new Teas({ fetch: (url, init) => answer(new Request(url, init), undefined) });
const { kind } = await client.teas.retrieve('sencha');
const failure: unknown = await client.teas.retrieve('cola').catch((error: unknown) => error);
console.log(kind, failure instanceof Error ? failure.name : failure);
`;

/** By the code and the declarations of the package, without Node's own modules. */
async function importedPackages({ folder, packed }: Stranger): Promise<readonly string[]> {
  const code = packed.files.filter(({ path }) => /\.(js|d\.ts)$/.test(path));
  const texts = code.map(({ path }) => readFile(join(folder, 'node_modules/etalon', path), 'utf8'));
  const names = (await Promise.all(texts)).flatMap((text) => ts.preProcessFile(text, true, true).importedFiles);
  const foreign = names.map(({ fileName }) => fileName).filter((name) => !/^(\.|node:)/.test(name));
  return [...new Set(foreign.map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name))].toSorted();
}
