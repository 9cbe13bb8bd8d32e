/** `npm run truth -- <folder>`: do types and validators say the same as the schemas, in every document of a folder? */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findDocuments } from '../corpus/find-documents.ts';
import { readWords } from '../read-words.ts';
import { type RunOptions, runJudge } from './run-judge.ts';
import * as table from './table.ts';
import * as wireTable from './wire/wire-table.ts';

const usage = `npm run truth -- <folder> [options]
  --wire             what travels between our client and our server, instead of what types and validators say
  --only <text>      only documents with the text in their path
  --sample <number>  so many schemas, or operations, of each document, by chance; all if not said
  --values <number>  values made for each schema; 6 if not said
  --mutants <number> changes made to those, for each schema; 40 if not said
  --seed <number>    what chance starts from; 1 if not said
  --json <file>      writes all verdicts there
  --keep <folder>    writes the output there and leaves it
`;

const { values, operand: folder } = readWords({
  usage,
  operand: 'folder',
  numbers: ['sample', 'values', 'mutants', 'seed'],
  options: {
    wire: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    sample: { type: 'string' },
    values: { type: 'string', default: '6' },
    mutants: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    keep: { type: 'string' },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const documents = (await findDocuments(folder)).filter((document) => document.includes(values.only));
  if (documents.length > 0)
    return values.wire ? judgeAll(folder, documents, wireTable) : judgeAll(folder, documents, table);
  process.stderr.write(`there is no OpenAPI document below ${folder}\n`);
  return 2;
}

interface View<Verdict> {
  readonly tableHead: () => string;
  readonly tableRow: (document: string, verdict: Verdict | undefined, seconds: number) => string;
  readonly totalRow: (verdicts: readonly Verdict[], seconds: number) => string;
  readonly remarks: (document: string, verdict: Verdict) => string;
}

type Judged = { readonly failures: readonly object[] };

async function judgeAll<Verdict extends Judged>(
  folder: string,
  documents: readonly string[],
  view: View<Verdict>,
): Promise<number> {
  const outputs = values.keep ?? (await mkdtemp(join(tmpdir(), 'etalon-truth-')));
  const verdicts = new Map<string, Verdict>();
  process.stdout.write(view.tableHead());
  for (const [index, document] of documents.entries()) {
    const out = join(outputs, `${index}-${basename(document).replaceAll(/[^\w.-]/g, '-')}`);
    const began = performance.now();
    const verdict = await runJudge<Verdict>({ file: join(folder, document), folder, out, ...trial() });
    process.stdout.write(
      view.tableRow(document, typeof verdict === 'string' ? undefined : verdict, (performance.now() - began) / 1000),
    );
    process.stderr.write(typeof verdict === 'string' ? `${document}: ${verdict}\n` : view.remarks(document, verdict));
    if (typeof verdict !== 'string') verdicts.set(document, verdict);
    if (values.keep === undefined) await rm(out, { recursive: true, force: true });
  }
  if (values.keep === undefined) await rm(outputs, { recursive: true, force: true });
  return conclude(documents, verdicts, view);
}

function trial(): Pick<RunOptions, 'seed' | 'values' | 'mutants' | 'sample' | 'wire'> {
  const sample = values.sample === undefined ? {} : { sample: Number(values.sample) };
  return {
    seed: Number(values.seed),
    values: Number(values.values),
    mutants: Number(values.mutants),
    wire: values.wire,
    ...sample,
  };
}

async function conclude<Verdict extends Judged>(
  documents: readonly string[],
  verdicts: ReadonlyMap<string, Verdict>,
  view: View<Verdict>,
): Promise<number> {
  process.stdout.write(view.totalRow([...verdicts.values()], performance.now() / 1000));
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify(Object.fromEntries(verdicts), undefined, 2)}\n`);
  const fine = [...verdicts.values()].filter(({ failures }) => failures.length === 0).length;
  process.stderr.write(`${fine} of ${documents.length} documents tell the truth\n`);
  return fine === documents.length ? 0 : 1;
}
