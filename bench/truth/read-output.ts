/** Reads what was generated: its modules, and the name lock that tells what each part of the document is called there. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** By the pointer of what is named. */
export type Lock = Readonly<Record<string, { readonly identifier: string }>>;

type Module = Readonly<Record<string, unknown>>;

/** The locks of all documents as one: an output has one document. */
export async function readLock(folder: string): Promise<Lock> {
  const text = await readFile(join(folder, 'etalon.lock'), 'utf8');
  return Object.assign({}, ...Object.values(JSON.parse(text) as Record<string, Lock>)) as Lock;
}

export async function importFrom(folder: string, file: string): Promise<Module> {
  return (await import(pathToFileURL(join(folder, file)).href)) as Module;
}
