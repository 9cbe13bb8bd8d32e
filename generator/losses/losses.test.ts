// What other generators lose in silence, one document for each: a program that uses the output compiles, runs, and finds it there.
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../index.ts';
import { compile } from '../testing/compile.ts';

const rowsFolder = fileURLToPath(new URL('.', import.meta.url));
const rows = readdirSync(rowsFolder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const outFolder = realpathSync(mkdtempSync(join(tmpdir(), 'etalon-losses-')));
afterAll(() => rmSync(outFolder, { recursive: true, force: true }));

/** What each document loses all the same, as it is told. */
const losses = new Map<string, readonly string[]>();

beforeAll(async () => {
  for (const name of rows) losses.set(name, await generateRow(name));
}, 300_000);

async function generateRow(name: string): Promise<readonly string[]> {
  const { apis, diagnostics } = await generate({
    workingFolder: join(rowsFolder, name),
    documents: ['document.yaml'],
    name: 'shop',
    out: join(outFolder, name),
    ...choicesOf(name),
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  writeFileSync(join(outFolder, name, 'program.ts'), readFileSync(join(rowsFolder, name, 'program.txt'), 'utf8'));
  const [api] = apis;
  return (api?.fidelity?.constructs ?? []).flatMap(({ verdict, construct }) =>
    verdict === 'represented' ? [] : [`${construct} ${verdict}`],
  );
}

/** What is lost unless it is asked for. */
function choicesOf(name: string): object {
  const file = join(rowsFolder, name, 'choices.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
}

/** What no output can say, and the report does. */
function expectedLosses(name: string): readonly string[] {
  const file = join(rowsFolder, name, 'losses.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly string[]) : [];
}

describe('what others lose', () => {
  it('has types that a program compiles with, and wrong uses that it does not', { timeout: 300_000 }, () => {
    expect(compile(outFolder)).toEqual([]);
  });

  it.each(rows)('is there at run time: %s', async (name) => {
    const program: { found?: unknown; expected?: unknown } = await import(
      pathToFileURL(join(outFolder, name, 'program.ts')).href
    );
    expect(program.expected).toBeDefined();
    expect(program.found).toEqual(program.expected);
  });

  it.each(rows)('is in the report, or nothing of it is lost: %s', (name) => {
    expect(losses.get(name)).toEqual(expectedLosses(name));
  });
});
