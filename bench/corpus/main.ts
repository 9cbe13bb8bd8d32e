/** `npm run corpus -- <folder>`: every document of a folder through the generator and the compilers, as a table. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { compilerNames } from './compilers.ts';
import { findDocuments } from './find-documents.ts';
import { isFine, measureDocument } from './measure-document.ts';
import { readWords } from '../read-words.ts';
import { complaints, tableHead, tableRow } from './table.ts';

const usage = `npm run corpus -- <folder> [options]
  --typescript <version>  compilers that see the output, with commas: ${compilerNames.join(', ')}; 7 if not said
  --emit <emitter>        only these emitters, with commas
  --only <text>           only documents with the text in their path
  --patience <seconds>    for the generator, per document; 300 if not said
  --keep <folder>         writes the output there and leaves it
`;

const { values, operand: folder } = readWords({
  usage,
  operand: 'folder',
  numbers: ['patience'],
  options: {
    typescript: { type: 'string', default: '7' },
    emit: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    patience: { type: 'string', default: '300' },
    keep: { type: 'string' },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const compilers = values.typescript.split(',');
  const unknown = compilers.filter((name) => !compilerNames.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`error: there is no compiler '${unknown.join("', '")}'\n\n${usage}`);
    return 2;
  }
  const documents = (await findDocuments(folder)).filter((document) => document.includes(values.only));
  if (documents.length === 0) {
    process.stderr.write(`there is no OpenAPI document below ${folder}\n`);
    return 2;
  }
  return measureAll(folder, documents, compilers);
}

async function measureAll(folder: string, documents: readonly string[], compilers: readonly string[]): Promise<number> {
  const outputs = values.keep ?? (await mkdtemp(join(tmpdir(), 'etalon-corpus-')));
  let failed = 0;
  process.stdout.write(tableHead(compilers));
  for (const [index, document] of documents.entries()) {
    const out = join(outputs, `${index}-${basename(document).replaceAll(/[^\w.-]/g, '-')}`);
    const measured = await measureDocument({
      file: resolve(folder, document),
      document,
      folder,
      out,
      compilers,
      emitters: values.emit.split(',').filter((name) => name !== ''),
      patience: Number(values.patience) * 1000,
    });
    process.stdout.write(tableRow(measured, compilers));
    process.stderr.write(complaints(measured));
    if (!isFine(measured)) failed += 1;
    if (values.keep === undefined) await rm(out, { recursive: true, force: true });
  }
  if (values.keep === undefined) await rm(outputs, { recursive: true, force: true });
  process.stderr.write(`${documents.length - failed} of ${documents.length} documents are fine\n`);
  return failed > 0 ? 1 : 0;
}
