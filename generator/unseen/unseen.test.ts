// Documents that nothing was ever tried on, each with five defects: everything is generated, and each defect is told at its place, with advice.
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '#document';
import { generate } from '../index.ts';
import { compile } from '../testing/compile.ts';
import { isLoose } from '../testing/loose-code.ts';
import { textsBelow } from '../testing/scratch-house.ts';

interface Defect {
  readonly file: string;
  /** A text of the file; the bar in it stands where the caret must. */
  readonly at: string;
  readonly code: string;
  /** Part of the advice. */
  readonly help: string;
}

const documentsFolder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(documentsFolder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const outFolder = realpathSync(mkdtempSync(join(tmpdir(), 'etalon-unseen-')));
afterAll(() => rmSync(outFolder, { recursive: true, force: true }));

function generateFrom(name: string, options: { readonly strict?: true; readonly out: string }) {
  const [root = ''] = readdirSync(join(documentsFolder, name)).filter((file) => rootNames.has(file));
  return generate({ workingFolder: join(documentsFolder, name), documents: [root], name, ...options });
}

const rootNames = new Set(
  'openapi.yaml calendar.json swagger.yaml chat.yaml atlas.json ci.yaml mail.json media.yaml stock.yaml clinic.json'.split(
    ' ',
  ),
);

function defectsOf(name: string): readonly Defect[] {
  return parse(readFileSync(join(documentsFolder, name, 'defects.yaml'), 'utf8')) as Defect[];
}

/** Where the bar of a defect stands, as `file:line:column code`. */
function placeOf(name: string, { file, at, code }: Defect): string {
  const text = readFileSync(join(documentsFolder, name, file), 'utf8');
  const offset = text.indexOf(at.replace('|', '')) + at.indexOf('|');
  expect(text).toContain(at.replace('|', ''));
  const before = text.slice(0, offset).split('\n');
  return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1} ${code}`;
}

function toldAt({ place, code }: Diagnostic): string {
  return `${place?.file}:${place?.line}:${place?.column} ${code}`;
}

describe('a document that was never seen', () => {
  it('exists in ten sorts, of all versions, with five defects each', () => {
    expect(names.map((name) => defectsOf(name).length)).toEqual(Array.from({ length: 10 }, () => 5));
  });

  it.each(names)('%s is generated whole, and each of its defects is told at its place, with advice', async (name) => {
    const { ok, apis, diagnostics } = await generateFrom(name, { out: join(outFolder, name) });
    const warnings = diagnostics.filter(({ severity }) => severity !== 'info');
    const expected = defectsOf(name);
    expect(warnings.map(toldAt).toSorted()).toEqual(expected.map((defect) => placeOf(name, defect)).toSorted());
    for (const defect of expected) {
      const told = warnings.find((diagnostic) => toldAt(diagnostic) === placeOf(name, defect));
      expect(told?.help ?? '').toContain(defect.help);
      expect(told?.help ?? '').not.toBe('');
      expect(told?.excerpt).toBeDefined();
    }
    expect([ok, warnings.every(({ severity }) => severity === 'warning')]).toEqual([true, true]);
    expect(apis[0]?.files.written.length).toBeGreaterThan(40);
  });

  it.each(names)('%s is refused where every warning is an error', async (name) => {
    const out = join(outFolder, 'strict', name);
    const { ok, diagnostics, apis } = await generateFrom(name, { strict: true, out });
    expect(ok).toBe(false);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(5);
    expect(apis[0]?.files.written).toEqual([]);
  });

  it('is compiled under the strictest options, without any', { timeout: 300_000 }, () => {
    const programs = Object.entries(textsBelow(outFolder)).filter(([path]) => path.endsWith('.ts'));
    expect(programs.filter(([path, text]) => isLoose(path, text)).map(([path]) => path)).toEqual([]);
    expect(compile(outFolder)).toEqual([]);
  });
});
