/** `node bench/watch/main.ts <document in YAML> [--times 5]`: how long after an edit the output is right again, as a table. */
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watch } from '#generator';
import { readWords } from '../read-words.ts';

const { values, operand: document } = readWords({
  usage: 'node bench/watch/main.ts <document in YAML> [--times 5]\n',
  operand: 'file',
  numbers: ['times'],
  options: { times: { type: 'string', default: '5' } },
});

/** What an editor does; `count` makes each time another text. */
const edits: { readonly [name: string]: (text: string, count: number) => string } = {
  'a description': (text, count) => text.replace(/^( +description: )(?=\w)/m, `$1Edited ${count} times. `),
  'the type of a property': (text, count) =>
    text.replace(/^( +)type: boolean$/m, count % 2 === 0 ? '$1type: boolean' : '$1type: integer'),
  'the summary of an operation': (text, count) => text.replace(/^( +summary: )(?=\w)/m, `$1Edited ${count} times. `),
};

const outputs = {
  'types, client': ['types', 'client'],
  everything: ['types', 'validators', 'operations', 'server', 'client', 'docs'],
};

const text = await readFile(document, 'utf8');
process.stdout.write('| edit | output | clock | processors | files written |\n|---|---|--:|--:|--:|\n');
for (const [name, emit] of Object.entries(outputs)) await measure(text, name, emit);

interface Run {
  readonly clock: number;
  readonly cpu: number;
  readonly files: number;
}

async function measure(text: string, output: string, emit: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'etalon-bench-watch-'));
  const file = join(folder, 'document.yaml');
  await writeFile(file, text);
  const leave = new AbortController();
  const runs = watch({ documents: [file], out: join(folder, 'out'), emit, workingFolder: folder }, leave.signal);
  await runs.next();
  for (const [edit, change] of Object.entries(edits)) {
    const done: Run[] = [];
    for (let count = 1; count <= Number(values.times) + 1; count += 1) {
      done.push(await run(() => replace(file, change(text, count)), runs));
    }
    // The first time warms up.
    show(`| ${edit} | ${output} |`, done.slice(1));
  }
  leave.abort();
  await runs.next();
  await rm(folder, { recursive: true });
}

/** As editors do it: whoever reads sees the one text or the other. */
async function replace(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

async function run(edit: () => Promise<void>, runs: ReturnType<typeof watch>): Promise<Run> {
  const before = process.cpuUsage();
  const next = runs.next();
  await edit();
  const { done, value } = await next;
  if (done === true || !value.outcome.ok) throw new Error('the edited document is not generated');
  const { user, system } = process.cpuUsage(before);
  const files = value.outcome.apis.reduce((sum, api) => sum + api.files.written.length, 0);
  return { clock: value.milliseconds, cpu: (user + system) / 1000, files };
}

/** The median of each figure. */
function show(head: string, runs: readonly Run[]): void {
  const [clock, cpu, files] = (['clock', 'cpu', 'files'] as const).map((figure) => {
    const sorted = runs.map((one) => one[figure]).toSorted((left, right) => left - right);
    return Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
  });
  process.stdout.write(`${head} ${clock} ms | ${cpu} ms | ${files} |\n`);
}
