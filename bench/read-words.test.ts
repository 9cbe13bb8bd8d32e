// Wrong words on the command line of a measurement: a sentence and the usage, never a stack trace.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = `
  const { readWords } = await import(${JSON.stringify(new URL('read-words.ts', import.meta.url).href)});
  const options = { places: { type: 'string', default: '1' }, keep: { type: 'boolean', default: true } };
  const told = readWords({ usage: 'measure <folder>\\n', options, numbers: ['places'], operand: 'folder' });
  process.stdout.write(JSON.stringify([told.operand, told.values]));`;

function run(...words: string[]) {
  const node = ['--input-type=module', '-e', program, '--', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const file = fileURLToPath(import.meta.url);

describe('the words of a measurement', () => {
  it('are read where they are right', () => {
    const { status, stdout } = run(folder, '--places', '3', '--no-keep');
    expect([status, JSON.parse(stdout)]).toEqual([0, [folder, { places: '3', keep: false }]]);
    expect(run('--help')).toEqual({ status: 0, stdout: 'measure <folder>\n', stderr: '' });
  });

  it.each([
    [[], 'a folder is needed'],
    [[file], `'${file}' is no folder`],
    [['nowhere'], "'nowhere' does not exist; a folder is needed"],
    [[folder, 'more'], "one folder is taken, and 'more' is another"],
    [[folder, '--place', '3'], "Unknown option '--place'"],
    [[folder, '--places', 'all'], "--places needs a number, not 'all'"],
  ])('%j are told in a sentence', (words, sentence) => {
    expect(run(...words)).toEqual({ status: 2, stdout: '', stderr: `error: ${sentence}\n\nmeasure <folder>\n` });
  });
});
