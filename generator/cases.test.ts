// Golden cases: one idea each. What is generated is what was agreed on, and it compiles.
// `ETALON_UPDATE=1` writes what is generated into the cases; the folders in `expected/` say which emitters it is about.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { formatDiagnostics } from '#document';
import { compile, compilers } from './testing/compile.ts';
import { emitters } from './emitters/index.ts';
import { generate } from './index.ts';
import { isLoose } from './testing/loose-code.ts';
import { textsBelow } from './testing/scratch-house.ts';

const casesFolder = fileURLToPath(new URL('./cases/', import.meta.url));
const outFolder = realpathSync(mkdtempSync(join(tmpdir(), 'etalon-cases-')));
afterAll(() => rmSync(outFolder, { recursive: true, force: true }));

const cases = readdirSync(casesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const updating = process.env['ETALON_UPDATE'] === '1';
const judges = process.env['CI'] === undefined ? ['TypeScript 7'] : Object.keys(compilers);
if (judges.length === 1) process.stderr.write('cases: compiled by TypeScript 7; CI=true compiles them by 5.9, too\n');

describe('a case', () => {
  it.each(cases)('%s is generated as agreed', async (name) => {
    const folder = join(casesFolder, name);
    const said = await generateCase(name);
    const made = textsBelow(join(outFolder, name));
    const golden = Object.fromEntries(Object.entries(made).filter(([path]) => isGolden(path, folder)));
    if (updating) update(folder, golden, said);
    expect(Object.keys(golden)).not.toEqual([]);
    expect(golden).toEqual(textsBelow(join(folder, 'expected')));
    expect(said).toBe(read(join(folder, 'diagnostics.txt')));
  });

  it('has no any in its output, and nothing that makes the compiler look away', () => {
    const programs = Object.entries(textsBelow(outFolder)).filter(([path]) => path.endsWith('.ts'));
    expect(programs.length).toBeGreaterThan(cases.length * 10);
    expect(programs.filter(([path, text]) => isLoose(path, text)).map(([path]) => path)).toEqual([]);
  });

  it('is compiled by the compilers, all of them together', { timeout: 300_000 }, () => {
    expect(cases.length).toBeGreaterThan(0);
    shareSupport();
    const found = judges.map((compiler) => [compiler, compile(outFolder, compiler, ['**/support/**'])]);
    expect(found).toEqual(judges.map((compiler) => [compiler, []]));
  });
});

/** All emitters run, so that all of their output is compiled; returns the diagnostics as text. */
async function generateCase(name: string): Promise<string> {
  const { diagnostics, apis } = await generate({
    workingFolder: join(casesFolder, name),
    documents: ['document.yaml'],
    name,
    out: join(outFolder, name),
  });
  expect(apis).toHaveLength(1);
  return formatDiagnostics(diagnostics);
}

/** Support code is tested where it is written; the manifest would change with every line of it. */
function isGolden(path: string, folder: string): boolean {
  const [top = ''] = path.split('/');
  const isSupport = /(^|\/)support(\/|\.)/.test(path);
  return !isSupport && existsSync(join(folder, 'expected', top)) && (path.includes('/') || path === 'fidelity.json');
}

/** Support code is the same in all cases: one copy, and links to it, are compiled once. */
function shareSupport(): void {
  const copies = new Map<string, string>();
  for (const name of cases) {
    for (const part of ['server', 'client', 'validators', 'types', 'operations']) {
      const folder = join(outFolder, name, part, 'support');
      if (!existsSync(folder)) continue;
      const key = JSON.stringify([part, textsBelow(folder)]);
      const copy = copies.get(key);
      copies.set(key, copy ?? folder);
      if (copy === undefined) continue;
      rmSync(folder, { recursive: true });
      symlinkSync(copy, folder);
    }
  }
}

function update(folder: string, golden: Readonly<Record<string, string>>, said: string): void {
  const names = new Set(emitters.map((emitter) => emitter.name));
  for (const entry of readdirSync(join(folder, 'expected'))) {
    if (names.has(entry)) rmSync(join(folder, 'expected', entry), { recursive: true });
  }
  for (const [path, text] of Object.entries(golden)) {
    mkdirSync(dirname(join(folder, 'expected', path)), { recursive: true });
    writeFileSync(join(folder, 'expected', path), text);
  }
  if (said === '') rmSync(join(folder, 'diagnostics.txt'), { force: true });
  else writeFileSync(join(folder, 'diagnostics.txt'), said);
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
