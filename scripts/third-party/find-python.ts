// Finds a Python of a wanted version among those of the machine.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Minor versions of Python 3: the first that is good, and the first that is too new. */
export interface PythonRange {
  readonly from: number;
  readonly below: number;
}

/** Answers with the version of a program, like `3.12`, if it is a Python that can make environments. */
export type Probe = (program: string) => string | undefined;

/** The first candidate in the range; `ETALON_PYTHON` comes before all others. */
export function findPython(
  range: PythonRange,
  environment: { readonly [name: string]: string | undefined },
  probe: Probe = probeProgram,
): string | undefined {
  return candidates(range, environment).find((program) => isWithin(probe(program), range));
}

/** Whether a version like `3.12` is in the range. */
export function isWithin(version: string | undefined, { from, below }: PythonRange): boolean {
  const minor = /^3\.(\d+)$/.exec(version ?? '')?.[1];
  return minor !== undefined && Number(minor) >= from && Number(minor) < below;
}

function candidates(
  { from, below }: PythonRange,
  environment: { readonly [name: string]: string | undefined },
): readonly string[] {
  const named = Array.from({ length: below - from }, (_, index) => `python3.${from + index}`);
  const pyenv = environment['PYENV_ROOT'] ?? join(environment['HOME'] ?? '/', '.pyenv');
  return [
    ...(environment['ETALON_PYTHON'] === undefined ? [] : [environment['ETALON_PYTHON']]),
    'python3',
    ...named,
    ...versionsBelow(join(pyenv, 'versions')),
  ];
}

/** pyenv keeps one folder per version, most of them not on the path. */
function versionsBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((version) => join(folder, version, 'bin', 'python3'));
  } catch {
    return [];
  }
}

function probeProgram(program: string): string | undefined {
  const question = 'import sys, venv, ensurepip; print("%d.%d" % sys.version_info[:2])';
  const { status, stdout } = spawnSync(program, ['-c', question], { encoding: 'utf8', timeout: 10_000 });
  return status === 0 ? stdout.trim() : undefined;
}
