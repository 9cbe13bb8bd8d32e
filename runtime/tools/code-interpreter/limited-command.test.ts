/** A command under limits: it does what it would do anyway, and does not outlive who started it. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { limitedCommand } from './limited-command.ts';

const here = new URL('limited-command.ts', import.meta.url).href;

describe.skipIf(process.platform === 'win32')('a limited command', () => {
  it('gets its words as they are, and its own limit of time', () => {
    const script = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
    const words = ['-e', script, `it's "quoted"`, '$HOME', ''];
    const [command, given] = limitedCommand(process.execPath, words, { cpuSeconds: 5 });
    expect(JSON.parse(execFileSync(command, given, { encoding: 'utf8' }))).toEqual(words.slice(2));
    const [shell, limit] = limitedCommand('/bin/sh', ['-c', 'ulimit -t'], { cpuSeconds: 7 });
    expect(execFileSync(shell, limit, { encoding: 'utf8' })).toBe('7\n');
  });

  it('ends when who started it is killed, though it never looks up', async () => {
    const parent = spawn(process.execPath, ['--input-type=module', '-e', starter], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const child = Number(line.toString());
    expect(isAlive(child)).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => isAlive(child), { timeout: 10_000 }).toBe(false);
  });
});

/** Starts a command that is busy for ever, and tells its number. */
const starter = `
  import { spawn } from 'node:child_process';
  import { limitedCommand } from '${here}';
  const [command, given] = limitedCommand(process.execPath, ['-e', 'for (;;);'], { cpuSeconds: 60 });
  console.log(spawn(command, given, { env: {}, stdio: 'ignore' }).pid);
  setInterval(() => undefined, 1000);
`;

function isAlive(processNumber: number): boolean {
  try {
    process.kill(processNumber, 0);
    return true;
  } catch {
    return false;
  }
}
