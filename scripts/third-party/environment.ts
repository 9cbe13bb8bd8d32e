// An environment of its own for each original server, made once and kept in a cache folder.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debianWithPython } from './debian.ts';
import { findPython } from './find-python.ts';
import type { PythonRange } from './find-python.ts';
import { runCommand } from './run-command.ts';

export interface Wanted {
  readonly environment: string;
  readonly python: PythonRange;
}

/** Where a Python runs: on the machine itself, or in a root of its own. */
export interface PythonEnvironment {
  /** The command of its Python with a working folder, a path as Python sees it. */
  readonly python: (workingFolder: string) => readonly string[];
  /** What stands before a path that Python sees; empty on the machine itself. */
  readonly root: string;
  /** The folder for what belongs to this environment, as Python sees it. */
  readonly folder: string;
}

const patience = 900_000;
/** Without a network it shall end soon. */
const hasty = ['--disable-pip-version-check', '--retries', '2', '--timeout', '30'];

/** `cache` is absolute. What has been installed is not installed again. @throws NotRun with the reason. */
export async function prepareEnvironment(
  wanted: Wanted,
  cache: string,
  say: (line: string) => void,
): Promise<PythonEnvironment> {
  const found = findPython(wanted.python, process.env);
  if (found === undefined) say(`no Python 3.${wanted.python.from} or newer here: Debian brings one`);
  const root = found === undefined ? await debianWithPython(cache, say) : '';
  const folder = root === '' ? join(cache, wanted.environment) : `/opt/${wanted.environment}`;
  const enter = root === '' ? [] : ['chroot', root];
  await install({ ...wanted, root, folder, make: [...enter, found ?? 'python3', '-m', 'venv'], enter, say });
  const program = join(folder, 'python', 'bin', 'python');
  return { root, folder, python: (workingFolder) => [...enter, 'env', '-C', workingFolder, program] };
}

interface Installation {
  readonly environment: string;
  readonly root: string;
  readonly folder: string;
  readonly enter: readonly string[];
  readonly make: readonly string[];
  readonly say: (line: string) => void;
}

/** The list of what was installed, written last, tells whether it is still what is wanted. */
async function install({ environment: name, root, folder, enter, make, say }: Installation): Promise<void> {
  const outside = root + folder;
  const list = join(import.meta.dirname, name, 'requirements.txt');
  const wanted = createHash('sha256')
    .update(await readFile(list))
    .update(make.join(' '))
    .digest('hex');
  if ((await readIfThere(join(outside, 'installed'))) === wanted) return;
  say(`installing ${name} in ${outside} (once)`);
  await rm(outside, { recursive: true, force: true });
  await mkdir(outside, { recursive: true });
  await copyFile(list, join(outside, 'requirements.txt'));
  const log = join(outside, 'install.log');
  await runCommand({ words: [...make, join(folder, 'python')], log, patience });
  const pip = [join(folder, 'python', 'bin', 'python'), '-m', 'pip', 'install', ...hasty];
  await runCommand({ words: [...enter, ...pip, '-r', join(folder, 'requirements.txt')], log, patience });
  await writeFile(join(outside, 'installed'), wanted);
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
