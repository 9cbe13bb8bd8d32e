/** The program as a process: what a config file does to it is told, and is no success. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

it.each(['process.exit(0);', 'await new Promise(() => {});'])(
  'does not succeed with a config that says %s',
  (config) => {
    const cwd = mkdtempSync(join(tmpdir(), 'etalon-main-'));
    writeFileSync(join(cwd, 'etalon.config.ts'), `${config}\nexport default {};\n`);
    const { status, stderr } = spawnSync(process.execPath, [main, 'generate'], { cwd, encoding: 'utf8', env: {} });
    rmSync(cwd, { recursive: true });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'error: the command ended before it was done; the config file may have ended it, or never finish.\n',
    });
  },
);

it.skipIf(!existsSync('/dev/full'))('says that its output has no room', () => {
  const full = openSync('/dev/full', 'w');
  const words = [main, 'lint', '--help'];
  const { status, stderr } = spawnSync(process.execPath, words, { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
  closeSync(full);
  const told = 'error: The output cannot be written: the disk is full.\n';
  expect({ status, stderr }).toEqual({ status: 1, stderr: told });
});

it.skipIf(process.platform === 'win32')('says that its folder is gone', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'etalon-main-'));
  const script = 'rmdir "$PWD" && exec "$0" "$1" lint api.yaml';
  const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, main], { cwd, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'error: The working folder does not exist any more; change to one that does.\n',
  });
});
