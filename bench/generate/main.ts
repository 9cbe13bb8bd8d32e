/** `node bench/generate/main.ts <document> [--runs 3]`: generators side by side on one document, in one run, as tables. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWords } from '../read-words.ts';
import { budgets, compiled, type Contestant, contestants } from './contestants.ts';
import { compile } from './compile.ts';
import { type Measured, measure, median } from './measure.ts';
import { budgetRow, budgetsHead, figuresHead, figuresRow } from './tables.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values, operand: document } = readWords({
  usage: 'node bench/generate/main.ts <document> [--runs 3]\n',
  operand: 'file',
  numbers: ['runs'],
  options: { runs: { type: 'string', default: '3' } },
});

installOthers();
await main(resolve(document), Number(values.runs));

/** The other generators are no packages of the house: they come from the registry when they are measured. */
function installOthers(): void {
  if (existsSync(join(here, 'node_modules'))) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here });
}

async function main(file: string, runs: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'etalon-bench-generate-'));
  const generated = new Map(contestants.map(({ name }) => [name, [] as Measured[]]));
  const compilations = new Map(compiled.map((name) => [name, [] as Measured[]]));
  // In turns, so that whatever else the machine does disturbs all alike.
  for (let turn = 0; turn < runs; turn += 1) {
    for (const contestant of contestants) {
      const out = join(folder, `${turn}`, contestant.name.replaceAll(/\W+/g, '-'));
      generated.get(contestant.name)?.push(await generateOnce(contestant, file, { folder, out }));
      if (compiled.includes(contestant.name)) compilations.get(contestant.name)?.push(await compile(out));
    }
  }
  show(mapValues(generated, median), mapValues(compilations, median));
  await rm(folder, { recursive: true });
}

async function generateOnce(
  { command, again }: Contestant,
  file: string,
  { folder, out }: { readonly folder: string; readonly out: string },
): Promise<Measured> {
  const words = command(file, out);
  if (again === true) await measure(words, folder);
  else await mkdir(out, { recursive: true });
  return measure(words, folder);
}

function show(generated: ReadonlyMap<string, Measured>, compilations: ReadonlyMap<string, Measured>): void {
  const rows = [...generated].map(([name, measured]) => figuresRow(name, measured));
  const compiledRows = [...compilations].map(([name, measured]) => figuresRow(`tsc on ${name}`, measured));
  process.stdout.write(
    [figuresHead, ...rows, ...compiledRows, '', budgetsHead, ...budgetRows(generated), ''].join('\n'),
  );
  const [ours, theirs] = compiled.map((name) => compilations.get(name));
  if (ours === undefined || theirs === undefined) return;
  process.stdout.write(
    `${budgetRow({ of: `tsc on ${compiled[0]}`, to: `tsc on ${compiled[1]}`, most: 0.5 }, [ours, theirs])}\n`,
  );
}

function budgetRows(generated: ReadonlyMap<string, Measured>): readonly string[] {
  return budgets.flatMap((budget) => {
    const [ours, theirs] = [generated.get(budget.of), generated.get(budget.to)];
    return ours === undefined || theirs === undefined ? [] : [budgetRow(budget, [ours, theirs])];
  });
}

function mapValues<From, To>(values: ReadonlyMap<string, From>, change: (value: From) => To): ReadonlyMap<string, To> {
  return new Map([...values].map(([name, value]) => [name, change(value)]));
}
