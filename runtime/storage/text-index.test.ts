/** Text search finds the right passages, in the right library, of the right tenant. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cutPassages } from './cut-passages.ts';
import type { SqliteStore } from './sqlite.ts';
import { sqliteTextIndex } from './sqlite-text-index.ts';
import { openTemporaryStore } from './temporary-store.ts';
import type { TextIndex } from './text-index.ts';

let store: SqliteStore;
let index: TextIndex;
const mine = { tenant: 'ann', library: 'shops' };

beforeEach(async () => {
  store = openTemporaryStore();
  index = sqliteTextIndex(store);
  await index.add(mine, { id: 'bakery.md', text: 'The bakery opens at seven.', attributes: { city: 'Oslo' } });
  await index.add(mine, { id: 'bank.md', text: 'The bank opens at nine.' });
});
afterEach(() => store.close());

async function found(words: string, libraries = [mine], limit = 10): Promise<readonly string[]> {
  return (await index.search(libraries, words, limit)).map((passage) => passage.document);
}

describe('the text index', () => {
  it('finds passages by any of the words, the best first', async () => {
    expect(await found('When does the bakery open?')).toEqual(['bakery.md', 'bank.md']);
    expect(await found('bakeries')).toEqual(['bakery.md']);
    expect(await found('opens', [mine], 1)).toHaveLength(1);
    const [passage] = await index.search([mine], 'bakery', 1);
    expect(passage).toMatchObject({ text: 'The bakery opens at seven.', attributes: { city: 'Oslo' } });
    expect(passage?.score).toBeGreaterThan(0);
    expect(passage?.score).toBeLessThan(1);
  });

  it.each(['', '   ', '"', 'AND OR NOT', 'a* NEAR(b)', 'text:bakery ^x'])(
    'takes %j for words, not for a query',
    async (words) => {
      expect(await found(words)).toEqual(words.includes('bakery') ? ['bakery.md'] : []);
    },
  );

  it('keeps libraries and tenants apart', async () => {
    await index.add({ tenant: 'bob', library: 'shops' }, { id: 'other.md', text: 'bakery' });
    expect(await found('bakery')).toEqual(['bakery.md']);
    expect(await found('bakery', [{ tenant: 'bob', library: 'shops' }])).toEqual(['other.md']);
    expect(await found('bakery', [{ ...mine, library: 'none' }])).toEqual([]);
    expect(await found('bakery', [])).toEqual([]);
  });

  it('takes any number of words and of libraries', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ tenant: 'ann', library: `none-${at}` }));
    const words = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(' ');
    expect(await found(`${words} bakery`, [...many, mine])).toEqual(['bakery.md']);
  });

  it('replaces a document, and forgets a library', async () => {
    await index.add(mine, { id: 'bakery.md', text: 'Closed.' });
    expect(await found('bakery')).toEqual([]);
    expect(await index.has(mine)).toBe(true);
    await index.remove(mine);
    expect(await index.has(mine)).toBe(false);
  });
});

describe('passages', () => {
  it('are cut between paragraphs, lines, sentences, words, or where it must be', () => {
    expect(cutPassages('one two\n\nthree', 10)).toEqual(['one two', 'three']);
    expect(cutPassages('a\n\nb', 10)).toEqual(['a\n\nb']);
    expect(cutPassages('First one. Second one.', 12)).toEqual(['First one.', 'Second one.']);
    expect(cutPassages('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(cutPassages('  \n\n ', 4)).toEqual([]);
  });

  it('are cut out of a text that is one word, however long it is', () => {
    const passages = cutPassages('x'.repeat(10_000_000), 100);
    expect(passages).toHaveLength(100_000);
  });

  it('have only whole characters', () => {
    expect(cutPassages('a😀b😀', 2)).toEqual(['a', '😀', 'b', '😀']);
  });
});
