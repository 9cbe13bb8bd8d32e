/** Replaces files of a folder as if at once: a full disk leaves it as it was, a killed run nothing that bothers the next. */
import { accessSync, constants, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

export interface NewFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Where texts wait until all of them are complete: with the number of the process, as two may write at once. */
const waitingRoom = '.etalon-unfinished-';

/** All texts reach the disk before the first old file is replaced, in the order given. Names the file that cannot be written. */
export async function replaceFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  if (files.length === 0) return;
  const targets = files.map(({ path, text }) => ({ path: join(folder, path), text }));
  for (const inner of new Set([folder, ...targets.map(({ path }) => dirname(path))])) {
    await makeFolder(inner);
    accessSync(inner, constants.W_OK);
  }
  removeLeftovers(folder);
  const room = naming(folder, () => mkdtempSync(join(folder, `${waitingRoom}${process.pid}-`)));
  try {
    // One after the other: in one folder the system lets nobody make two files at once, and who tries that waits for himself.
    for (const [index, { path, text }] of targets.entries())
      naming(path, () => writeFileSync(join(room, `${index}`), text, { flag: 'wx' }));
    for (const [index, { path }] of targets.entries()) naming(path, () => renameSync(join(room, `${index}`), path));
  } finally {
    remove(room);
  }
}

/** Replaces one file, with the same promise; nobody else may own what is called so and ends with `.new`. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.new`;
  await makeFolder(dirname(file));
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw named(error, file);
  }
}

/** The error of the system, with the file that the user knows: it tells none for what is open already, and else a name of ours. */
export function named(error: unknown, path: string): unknown {
  return error instanceof Error && 'code' in error ? Object.assign(error, { path }) : error;
}

function naming<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw named(error, path);
  }
}

/** Of runs that were killed. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, owner] = /^\.etalon-unfinished-(\d+)-/.exec(name) ?? [];
    if (owner !== undefined && !isRunning(Number(owner))) remove(join(folder, name));
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What cannot be removed stays; why nothing was written is the reason to be told. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}
