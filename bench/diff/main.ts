/** `node bench/diff/main.ts <folder>`: known edits of every document of a folder, and whether `etalon diff` says what they are. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findDocuments } from '../corpus/find-documents.ts';
import { judgeDocument, type JudgedDocument } from './judge-document.ts';

const usage = `node bench/diff/main.ts <folder> [options]
  --places <number>  random places for each edit; 1 if not said
  --seed <number>    other places; 1 if not said
  --only <text>      only documents with the text in their path
  --limit <bytes>    leaves larger documents out
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    places: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    limit: { type: 'string', default: '100000000' },
    help: { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const [folder] = positionals;
  if (values.help || folder === undefined) {
    process.stderr.write(usage);
    return values.help ? 0 : 2;
  }
  const documents = (await findDocuments(folder)).filter((document) => document.includes(values.only));
  const scratch = mkdtempSync(join(tmpdir(), 'etalon-diff-bench-'));
  process.stdout.write('| document | edits | as expected | no place for | ms each |\n|---|--:|--:|--:|--:|\n');
  let failed = 0;
  for (const document of documents) {
    const options = {
      folder: scratch,
      places: Number(values.places),
      seed: Number(values.seed),
      limit: Number(values.limit),
    };
    const judged = await judgeDocument(resolve(folder, document), options);
    if (judged === undefined) continue;
    process.stdout.write(row(document, judged));
    process.stderr.write(judged.complaints.map((complaint) => `${document}: ${complaint}\n`).join(''));
    if (judged.right < judged.edits) failed += 1;
  }
  rmSync(scratch, { recursive: true });
  return failed > 0 ? 1 : 0;
}

function row(document: string, { edits, right, without, milliseconds }: JudgedDocument): string {
  return `| ${document} | ${edits} | ${right} | ${without} | ${Math.round(milliseconds / Math.max(1, edits))} |\n`;
}
