/** Where the source of a service lies: inside of what is allowed, links resolved, and nowhere else. */
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import type { WorkflowAddress } from '../../../workflows/protocol.ts';

/** Something about the source cannot be used; the message says what, without showing what lies outside. */
export class SourceProblem extends Error {
  override readonly name = 'SourceProblem';
}

/** The folder of a source. Throws a `SourceProblem`. */
export async function sourceFolder(name: string, base: string, roots: readonly string[]): Promise<string> {
  const wanted = resolve(base, name);
  // Judged before it is looked for: whether something exists elsewhere is nobody's business.
  if (!roots.some((root) => isInside(wanted, root))) throw outside(name);
  const folder = await existing(wanted, `the folder '${name}'`);
  if (!roots.some((root) => isInside(folder, root))) throw outside(name);
  if (!(await stat(folder)).isDirectory()) throw new SourceProblem(`'${name}' is no folder`);
  return folder;
}

/** A file of the source. Throws a `SourceProblem`. */
async function sourceFile(name: string, folder: string): Promise<string> {
  const wanted = resolve(folder, name);
  if (!isInside(wanted, folder)) throw new SourceProblem(`'${name}' is outside of the source`);
  const file = await existing(wanted, `the file '${name}'`);
  if (!isInside(file, folder)) throw new SourceProblem(`'${name}' is outside of the source`);
  return file;
}

/** A file of the source with variables for the environment. Throws a `SourceProblem`. */
export async function environmentFile(name: string, folder: string): Promise<string> {
  const file = await sourceFile(name, folder);
  const found = await stat(file);
  if (!found.isFile()) throw new SourceProblem(`'${name}' is no file`);
  if (found.size > largestEnvironment) throw new SourceProblem(`'${name}' is larger than a megabyte`);
  return file;
}

const largestEnvironment = 1_000_000;

/** `folder/module:export` as a file and a name. Throws a `SourceProblem`. */
export async function workflowAddress(path: string, folder: string): Promise<WorkflowAddress> {
  const colon = path.lastIndexOf(':');
  const [module, member] = [path.slice(0, colon), path.slice(colon + 1)];
  if (colon <= 0 || member === '') throw new SourceProblem(`must be 'folder/module:export', not '${path}'`);
  for (const ending of endings) {
    const file = await sourceFile(module + ending, folder).catch(notThere);
    if (file !== undefined && (await stat(file)).isFile()) return { file, member };
  }
  const python = await sourceFile(`${module}.py`, folder).catch(notThere);
  const more = python === undefined ? '' : '; what is there is written in Python, which cannot run here';
  throw new SourceProblem(`there is no module '${module}' in TypeScript or JavaScript in the source${more}`);
}

const endings = ['', '.ts', '.mts', '.js', '.mjs', '.cts', '.cjs', '/index.ts', '/index.js', '/index.mjs'];

function notThere(problem: unknown): undefined {
  const missing = problem instanceof SourceProblem && problem.message.startsWith('there is no');
  if (!missing) throw problem;
}

async function existing(path: string, what: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (problem) {
    throw new SourceProblem(`there is no ${what.replace(/^the /, '')}`, { cause: problem });
  }
}

function outside(name: string): SourceProblem {
  return new SourceProblem(`'${name}' is outside of the folders from which this server may deploy`);
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith('../'));
}
