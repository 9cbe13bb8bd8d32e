/**
 * A virtual environment of Python with some packages of PyPI, made once and kept in `.etalon/python`:
 * `node scripts/python/environment.ts <requirements.txt>` writes the path of its Python, or ends with 3 and the reason
 * why there can be none on this machine. With `--kept` nothing is installed: only one that is there already counts.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** What cannot be had here is said, not guessed. */
class NoEnvironment extends Error {
  override readonly name = 'NoEnvironment';
}

const [file = '', flag] = process.argv.slice(2);
const kept = resolve(import.meta.dirname, '../../.etalon/python');

/** Versions of Python that the packages run on, the best first. */
const candidates = ['3.11', '3.12', '3.10'].flatMap((version) => [`python${version}`, ...ofPyenv(version)]);

const requirements = readFileSync(file, 'utf8');
const name = basename(file, '.txt').replace(/^requirements-/, '');
const folder = join(kept, `${name}-${createHash('sha256').update(requirements).digest('hex').slice(0, 12)}`);
const python = join(folder, 'bin', 'python');
try {
  if (!existsSync(python)) make(flag === '--kept');
  process.stdout.write(`${python}\n`);
} catch (problem) {
  if (!(problem instanceof NoEnvironment)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 3;
}

/** Made under another name first: what was cut off in the middle is no environment. */
function make(onlyKept: boolean): void {
  if (onlyKept)
    throw new NoEnvironment(`nothing is installed outside CI; 'node scripts/python/environment.ts ${file}' does it`);
  const found = [...candidates, 'python3'].find(isPython);
  if (found === undefined)
    throw new NoEnvironment('there is no Python 3.10, 3.11 or 3.12 here that can make environments');
  mkdirSync(kept, { recursive: true });
  const draft = `${folder}.${process.pid}`;
  try {
    run([found, '-m', 'venv', draft]);
    const quiet = ['--quiet', '--no-input', '--disable-pip-version-check'];
    run([join(draft, 'bin', 'python'), '-m', 'pip', 'install', ...quiet, '-r', resolve(file)]);
    // Another process may have been faster.
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function isPython(program: string): boolean {
  const question = 'import sys, venv, ensurepip; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 12))';
  return spawnSync(program, ['-c', question], { timeout: 10_000 }).status === 0;
}

/** pyenv keeps its versions beside the path. */
function ofPyenv(version: string): readonly string[] {
  const root = process.env['PYENV_ROOT'] ?? join(process.env['HOME'] ?? '/', '.pyenv');
  const patches = Array.from({ length: 20 }, (_, patch) =>
    join(root, 'versions', `${version}.${patch}`, 'bin', 'python'),
  );
  return patches.filter((program) => existsSync(program));
}

function run([program = '', ...words]: readonly string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8', timeout: 600_000 });
  if (status === 0) return;
  const [reason = 'it could not be started'] = (stderr ?? '').trim().split('\n').slice(-1);
  throw new NoEnvironment(`'${[basename(program), ...words.slice(0, 3)].join(' ')} …' failed: ${reason}`);
}
