// A config is a program: where it fails is told as for any other file. Node itself loads them here: a test runner would not be asked the same.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { LoadedConfig } from './index.ts';

const configs: readonly (readonly [name: string, text: string, place: string])[] = [
  ['begun.config.ts', 'export default {\n  documents: [\n    { document: }\n', '3:17'],
  ['begun.config.mjs', 'export default {\n  documents: [\n    { document: }\n', '3:17'],
  ['reads nothing.config.ts', '\nconst out = process.env.NO_SUCH_FOLDER.trim();\nexport default {};', '2:40'],
  ['throws.config.mts', "\n\nthrow new Error('no config today');", '3:7'],
  ['enum.config.mts', '\nenum A { B }\nexport default A;', '2:1'],
  ['imports nothing.config.mjs', "import { none } from 'node:fs';\nexport default none;", '1:10'],
  ['rejected.config.mts', "export default Promise.reject(new Error('later'));", '1:31'],
];

const program = `
  const { loadConfig } = await import(${JSON.stringify(new URL('index.ts', import.meta.url).href)});
  const [folder, ...names] = process.argv.slice(1);
  const loaded = [];
  for (const name of names) loaded.push(await loadConfig(folder, name));
  console.log(JSON.stringify(loaded));`;

it('a config that cannot be run is told with line and column', () => {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-failure-'));
  for (const [name, text] of configs) writeFileSync(join(folder, name), text);
  const words = ['--input-type=module', '-e', program, folder, ...configs.map(([name]) => name)];
  const loaded = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as readonly LoadedConfig[];
  rmSync(folder, { recursive: true });
  const told = loaded.flatMap(({ diagnostics }) =>
    diagnostics.map(({ code, place, excerpt }) => [
      `${code} ${place?.file}`,
      `${place?.line}:${place?.column}`,
      excerpt?.caret,
    ]),
  );
  expect(told).toEqual(configs.map(([name, , at]) => [`config/broken ${name}`, at, Number(at.split(':')[1])]));
});
