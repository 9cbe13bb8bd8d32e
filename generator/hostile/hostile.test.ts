// Documents whose every text tries to break out: what is generated compiles, does nothing, and stays in its folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../testing/compile.ts';
import { isLoose } from '../testing/loose-code.ts';
import { generate, type Outcome } from '../index.ts';
import { textsBelow } from '../testing/scratch-house.ts';
import { hostileDocument } from './hostile-document.ts';
import { payloads } from './payloads.ts';

const house = realpathSync(mkdtempSync(join(tmpdir(), 'etalon-hostile-')));
let outcome: Outcome;
let texts: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  payloads.forEach((payload, index) => {
    mkdirSync(join(house, `spec/p${index}`), { recursive: true });
    writeFileSync(join(house, `spec/p${index}/openapi.json`), JSON.stringify(hostileDocument(payload)));
  });
  writeFileSync(
    join(house, 'etalon.config.ts'),
    `export default { documents: [{ document: 'spec/*/*.json', out: 'made/{api}' }] };`,
  );
  outcome = await generate({ workingFolder: house });
  texts = textsBelow(join(house, 'made'));
}, 300_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

const programs = (): readonly (readonly [string, string])[] =>
  Object.entries(texts).filter(([path]) => path.endsWith('.ts'));
const pages = (): readonly (readonly [string, string])[] =>
  Object.entries(texts).filter(([path]) => path.endsWith('.html'));

describe('a hostile document', () => {
  it('is generated from, or refused with a reason, and never a bug', () => {
    const errors = outcome.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    expect(programs().length).toBeGreaterThan(payloads.length * 10);
  });

  it('writes nothing beside the output folders', () => {
    expect(
      readdirSync(house)
        .filter((name) => name !== '.etalon')
        .toSorted(),
    ).toEqual(['etalon.config.ts', 'etalon.lock', 'made', 'spec']);
    expect(readdirSync(join(house, 'made')).every((name) => /^p\d+$/.test(name))).toBe(true);
  });

  it('stands in string literals and comments only: the deed is nowhere an identifier', () => {
    const found = programs().filter(([path, text]) => text.includes('canary') && identifiers(path, text).has('canary'));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  it('has no any, and no directive that silences the compiler', () => {
    const found = programs().filter(([path, text]) => isLoose(path, text));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  it('is no tag and no attribute in a page', () => {
    for (const [path, text] of pages()) {
      const tags = [...text.matchAll(/<(script|img|svg|iframe|object|base)\b/gi)].map(([, tag]) => tag);
      expect([path, tags]).toEqual([path, ['script']]);
      expect([path, /<[^>]*\son\w+=/i.test(text), /href="javascript:/i.test(text)]).toEqual([path, false, false]);
    }
  });

  it('compiles under every strict option', () => {
    expect(compile(join(house, 'made'))).toEqual([]);
  }, 300_000);

  it('does nothing when it is imported and used', () => {
    symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(house, 'node_modules'));
    const script = fileURLToPath(new URL('import-all.ts', import.meta.url));
    const { stdout, stderr } = spawnSync(process.execPath, [script, join(house, 'made')], {
      cwd: house,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ imported: programs().length, canary: false, polluted: false });
  }, 300_000);
});

function identifiers(path: string, text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext));
  return found;
}
