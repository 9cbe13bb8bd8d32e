/** A server that was started through npm ends when npm is told to, and leaves no process behind. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from './sources.ts';

const patience = 60_000;

describe('npm run -s etalon -- serve', () => {
  it(
    'stops on SIGTERM, and lets go of its port, while a reader holds a connection',
    { timeout: patience },
    async () => {
      const { child, url } = await serve();
      const held = await fetch(`${url}/v1/health`);
      expect(held.status).toBe(200);
      child.kill('SIGTERM');
      expect(await exitCode(child)).toBe(0);
      await expect(fetch(`${url}/v1/health`)).rejects.toThrow('fetch failed');
    },
  );
});

/** The child is npm itself, not a shell around it. */
function serve(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const words = ['run', '-s', 'etalon', '--', 'serve', '--api', 'llama-stack', '--port', '0'];
  const child = spawn('npm', words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`It ended before it listened: ${said}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url !== undefined) resolve({ child, url });
    });
  });
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return child.exitCode === null
    ? new Promise((resolve) => child.once('exit', (code) => resolve(code)))
    : Promise.resolve(child.exitCode);
}
