// What the installed command says where Node is too old.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const start = fileURLToPath(new URL('start.ts', import.meta.url));

describe('the installed command', () => {
  it.each(['20.20.2', '24.17.0', '22.0.0-nightly'])('says that Node %s is too old', (version) => {
    const disguise = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
    const { status, stderr } = runNode('--import', `data:text/javascript,${encodeURIComponent(disguise)}`, start);
    expect({ status, stderr }).toEqual({
      status: 4,
      stderr: `etalon needs Node 24.18 or newer; this is ${version}.\n`,
    });
  });

  it('runs where Node is new enough', () => {
    expect(runNode(start, '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

function runNode(...words: readonly string[]) {
  return spawnSync(process.execPath, words, { encoding: 'utf8' });
}
