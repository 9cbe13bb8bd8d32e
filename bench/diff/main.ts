/** `node bench/diff/main.ts <folder>`: known edits of every document of a folder, and whether `etalon diff` says what they are. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findDocuments } from '../corpus/find-documents.ts';
import { readWords } from '../read-words.ts';
import { judgeDocument, type JudgedDocument } from './judge-document.ts';

const usage = `node bench/diff/main.ts <folder> [options]
  --places <number>  random places for each edit; 1 if not said
  --seed <number>    other places; 1 if not said
  --only <text>      only documents with the text in their path
  --limit <bytes>    leaves larger documents out
`;

const { values, operand: folder } = readWords({
  usage,
  operand: 'folder',
  numbers: ['places', 'seed', 'limit'],
  options: {
    places: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    limit: { type: 'string', default: '100000000' },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const documents = (await findDocuments(folder)).filter((document) => document.includes(values.only));
  if (documents.length === 0) {
    process.stderr.write(`there is no OpenAPI document below ${folder}\n`);
    return 2;
  }
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
