/** What a document was made of, in a form that can be compared. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** SHA-256 of each file, in hex, by its path from `folder`, sorted. `files` are relative to it, or absolute; no URLs. */
export function hashFiles(folder: string, files: readonly string[]): { readonly [file: string]: string } {
  const local = files.filter((file) => !/^https?:/.test(file)).map((file) => resolve(folder, file));
  const hashes = local.map(
    (path) => [posix(relative(folder, path)), hash('sha256', readFileSync(path), 'hex')] as const,
  );
  return Object.fromEntries(hashes.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function posix(path: string): string {
  return path.split(sep).join('/');
}
