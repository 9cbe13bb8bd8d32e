/** What README.md shows is compared as a reader would compare it. */
import { describe, expect, it } from 'vitest';
import { missingLines, shellBlocks } from './shell-blocks.ts';

describe('the shell blocks of a document', () => {
  it('have the text block after them as the output that they show', () => {
    const markdown =
      '# A\n\n```sh\necho 1\n```\n\nIt says:\n\n```text\n1\n```\n\n```ts\nlet a;\n```\n\n```sh\ntrue\n```\n';
    expect(shellBlocks(markdown)).toEqual([
      { line: 3, script: 'echo 1\n', shown: ['1'] },
      { line: 17, script: 'true\n', shown: [] },
    ]);
  });
});

describe('shown lines', () => {
  it.each([
    ['the same', 'green\n', ['green'], []],
    ['other numbers', 'MUST 12/12 in 7 ms\n', ['MUST 221/221 in 1 ms'], []],
    ['more at the end', 'x 629 ms\n', ['x'], []],
    ['anything for dots', 'curl http://a/b -H "c"\n', ['curl …/b -H …'], []],
    ['another word', 'does not conform\n', ['conforms'], ['conforms']],
    ['more at the beginning', 'it does not conform\n', ['conform'], ['conform']],
    ['no output', '', ['green'], ['green']],
    ['another order', 'b\na\n', ['a', 'b'], ['b']],
    ['one line for two', 'a\n', ['a', 'a'], ['a']],
  ])('compared with %s', (_, output, shown, missing) => {
    expect(missingLines(output, shown)).toEqual(missing);
  });
});
