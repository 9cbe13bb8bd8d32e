/** All known edits of one document. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import { loadDocument } from '#document';
import { bodyEdits } from './body-edits.ts';
import { isTree, type KnownEdit, type Tree } from './known-edit.ts';
import { judgeEdit } from './judge-edit.ts';
import { neutralEdits } from './neutral-edits.ts';
import { operationEdits } from './operation-edits.ts';
import { picker } from './picker.ts';
import { schemaEdits } from './schema-edits.ts';
import { sidesOf } from './sides.ts';

const knownEdits: readonly KnownEdit[] = [...neutralEdits, ...operationEdits, ...bodyEdits, ...schemaEdits];

export interface JudgedDocument {
  readonly edits: number;
  readonly right: number;
  /** Edits that the document has no place for. */
  readonly without: number;
  readonly milliseconds: number;
  readonly complaints: readonly string[];
}

export interface JudgeOptions {
  readonly folder: string;
  readonly places: number;
  readonly seed: number;
  /** Bytes; larger documents are left out. */
  readonly limit: number;
}

/** Undefined for what is left out: too large, or not readable, or made of several files. */
export async function judgeDocument(file: string, options: JudgeOptions): Promise<JudgedDocument | undefined> {
  if (statSync(file).size > options.limit) return undefined;
  const { document: loaded, files } = await loadDocument(basename(file), { workingFolder: dirname(file) });
  const document = parsed(readFileSync(file, 'utf8'));
  if (loaded === undefined || document === undefined || files.length > 1) return undefined;
  const bench = { folder: options.folder, document, sides: sidesOf(loaded), pick: picker(options.seed) };
  let [edits, right, without, milliseconds] = [0, 0, 0, 0];
  const complaints: string[] = [];
  for (const edit of knownEdits) {
    for (let place = 0; place < options.places; place += 1) {
      const judged = await judgeEdit(edit, bench);
      if (judged.edited === undefined) without += 1;
      else edits += 1;
      if (judged.edited !== undefined && judged.complaints.length === 0) right += 1;
      milliseconds += judged.milliseconds;
      const where = judged.edited?.at[0] ?? '';
      complaints.push(...judged.complaints.map((complaint) => `${judged.title} ${where}: ${complaint}`));
    }
  }
  return { edits, right, without, milliseconds, complaints };
}

function parsed(text: string): Tree | undefined {
  const value: unknown = text.trimStart().startsWith('{') ? JSON.parse(text) : parse(text, { maxAliasCount: -1 });
  return isTree(value) ? (JSON.parse(JSON.stringify(value)) as Tree) : undefined;
}
