/** Stories that are told by clients written in Python: run in an environment of their own, and heard line by line. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ClientCall, ClientOutcome } from './client-script.ts';

export type PythonEnvironment = { readonly python: string } | { readonly missing: string };

/** In CI it is made where it is not there yet; `packages` as in `python/requirements-<packages>.txt`. */
export function pythonEnvironment(packages: string): PythonEnvironment {
  const script = fileURLToPath(new URL('../../scripts/python/environment.ts', import.meta.url));
  const requirements = relative('.', fileURLToPath(new URL(`python/requirements-${packages}.txt`, import.meta.url)));
  const words = [script, requirements, ...(process.env['CI'] === undefined ? ['--kept'] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return status === 0 ? { python: stdout.trim() } : { missing: stderr.trim() || 'no environment could be made' };
}

/** Tells a story of `python/`, to its end. What goes wrong is its outcome. */
export async function runPythonClient(python: string, story: string, words: readonly string[]): Promise<ClientOutcome> {
  const script = fileURLToPath(new URL(`python/${story}.py`, import.meta.url));
  const child = spawn(python, ['-B', script, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  const [told, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  const lines = told.split('\n').filter((line) => line.startsWith('{'));
  const entries = lines.map((line) => JSON.parse(line) as Partial<ClientCall> & { readonly failure?: string });
  const failure = entries.find((entry) => entry.failure !== undefined)?.failure;
  const calls = entries.flatMap(({ method, operation }) =>
    method === undefined || operation === undefined ? [] : [{ method, operation }],
  );
  if (code === 0) return { calls };
  return { calls, failure: failure ?? complaint.trim().split('\n').at(-1) ?? 'it ended without a word' };
}
