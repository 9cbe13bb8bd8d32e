/** Files that are called alike, or as no file can be. */
import { describe, expect, it } from 'vitest';
import { workingNames } from './working-names.ts';

const named = (...filenames: readonly string[]): readonly string[] =>
  workingNames(filenames.map((filename, at) => ({ id: `file-${at}`, filename }))).map(({ name }) => name);

describe('the name of a file in the working folder', () => {
  it('is its own', () => {
    expect(named('data.csv', 'naïve 😀.txt', '.hidden')).toEqual(['data.csv', 'naïve 😀.txt', '.hidden']);
  });

  it('is nobody else’s: none covers another', () => {
    expect(named('data.csv', 'data.csv', 'a/data.csv', 'data-2.csv', 'x', 'x', '.hidden', '.hidden')).toEqual([
      'data.csv',
      'data-2.csv',
      'data-3.csv',
      'data-2-2.csv',
      'x',
      'x-2',
      '.hidden',
      '.hidden-2',
    ]);
  });

  it('has no path, no control characters, and an end', () => {
    expect(named('../../etc/passwd', 'c:\\b.txt', '..', '', 'a\0b\r\n.csv')).toEqual([
      'passwd',
      'b.txt',
      'file',
      'file-2',
      'a_b__.csv',
    ]);
    expect(named(`${'x'.repeat(5000)}.csv`)[0]).toMatch(/^x{196}\.csv$/);
  });
});
