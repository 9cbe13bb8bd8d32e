/** The whole house type-checks, has nothing for the linter to say, and is formatted. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './sources.ts';

const limit = 300_000;

describe('the whole house', () => {
  it.each([
    ['type-checks', ['@typescript/native/bin/tsc', '-p', 'tsconfig.json', '--noEmit']],
    ['has nothing for the linter to say', ['oxlint/bin/oxlint', '--deny-warnings', '--format=unix']],
    ['is formatted', ['oxfmt/bin/oxfmt', '--check']],
  ])('%s', { timeout: limit }, (_, [program = '', ...words]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...words], {
      cwd: root,
      encoding: 'utf8',
      timeout: limit,
    });
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  });
});
