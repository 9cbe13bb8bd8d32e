/** The files of the house, as the house checks read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder of the whole house. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Rooms with TypeScript written by hand; `generated` is written by the generator and judged by other rules. */
export const rooms: readonly string[] = [
  'bench',
  'cli',
  'conformance',
  'document',
  'generator',
  'mock',
  'model-script',
  'runtime',
  'scripts',
  'templates',
  'wire',
];

const skipped = ['node_modules', '.git', '.etalon', 'dist'];
/** Golden output of the generator; no hand wrote it. */
const skippedPaths = ['generator/cases', 'tools/node'];

/** All files below a folder, with forward slashes, relative to the root, sorted; an absent folder has none. */
export function filesBelow(folder: string): readonly string[] {
  return walk(join(root, folder))
    .map((file) => relative(root, file).split(sep).join('/'))
    .toSorted();
}

/** The hand-written TypeScript files of all rooms. */
export function sourceFiles(): readonly string[] {
  return rooms.flatMap(filesBelow).filter((file) => file.endsWith('.ts'));
}

/** Tests, and the contracts that tests of several implementations share. */
export function isTest(file: string): boolean {
  return /\.(test|contract|test-d|bench)\.ts$/.test(file);
}

/** The text of a file named relative to the root. */
export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

const parsed = new Map<string, ts.SourceFile>();

/** The syntax tree of a file; read once. */
export function syntaxOf(file: string): ts.SourceFile {
  const known = parsed.get(file) ?? ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  parsed.set(file, known);
  return known;
}

/** All nodes of a tree that say something (no brackets and commas), parents first. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    nodes.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return nodes;
}

/** `file:line` of a node. */
export function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function walk(folder: string): readonly string[] {
  const path = relative(root, folder).split(sep).join('/');
  if (skippedPaths.includes(path)) return [];
  return entriesOf(folder).flatMap((entry) => {
    if (skipped.includes(entry.name)) return [];
    return entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
