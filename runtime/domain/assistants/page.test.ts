/** Pages of a collection and of a list in a document are cut alike: by cursors, in both directions, never twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqliteStore } from '../../storage/sqlite.ts';
import { openTemporaryStore } from '../../storage/temporary-store.ts';
import { readPage, type PageQuery } from './page.ts';
import { pageOfList } from './page-of-list.ts';

const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const collection = { tenant: 't', collection: 'letters', parent: '' };
const unknown = (cursor: string) => new Error(`no ${cursor}`);

let store: SqliteStore;
beforeAll(async () => {
  store = openTemporaryStore();
  await store.transaction(async (transaction) => {
    for (const item of items) await transaction.insert({ ...collection, key: item.id }, item);
  });
});
afterAll(() => store.close());

async function both(query: PageQuery): Promise<string> {
  const stored = await readPage<{ id: string }>(store, collection, { query, unknown });
  const listed = pageOfList(items, query, unknown);
  expect(listed).toEqual(stored);
  return stored.data.map(({ id }) => id).join('') + (stored.has_more ? '…' : '');
}

describe('a page', () => {
  it.each([
    [{}, 'edcba'],
    [{ order: 'asc' }, 'abcde'],
    [{ limit: 2 }, 'ed…'],
    [{ limit: 5 }, 'edcba'],
    [{ limit: 2, after: 'd' }, 'cb…'],
    [{ limit: 2, after: 'c' }, 'ba'],
    [{ after: 'a' }, ''],
    [{ order: 'asc', limit: 2, after: 'b' }, 'cd…'],
    [{ order: 'asc', limit: 2, before: 'd' }, 'bc…'],
    [{ order: 'asc', limit: 2, before: 'c' }, 'ab'],
    [{ limit: 2, before: 'b' }, 'dc…'],
    [{ before: 'e' }, ''],
    [{ order: 'asc', after: 'a', before: 'd' }, 'bc'],
    [{ order: 'asc', after: 'a', before: 'e', limit: 2 }, 'bc…'],
  ] as const)('for %j is %s', async (query, page) => {
    expect(await both(query)).toBe(page);
  });

  it.each([
    [{ limit: 2, after: 'c' }, 'ba'],
    [{ order: 'asc', limit: 2, after: 'c' }, 'de'],
    [{ order: 'asc', before: 'c' }, 'ab'],
    [{ before: 'c', limit: 1 }, 'd…'],
    [{ after: 'e', before: 'c' }, 'd'],
    [{ order: 'asc', after: 'c', before: 'e' }, 'd'],
    [{ after: 'c', before: 'c' }, ''],
  ] as const)('for %j is %s where the cursor was deleted', async (query, page) => {
    const shrinking = { ...collection, collection: 'shrinking' };
    await store.transaction(async (transaction) => {
      await transaction.clear(shrinking);
      for (const item of items) await transaction.insert({ ...shrinking, key: item.id }, item);
      await transaction.delete({ ...shrinking, key: 'c' }, { leaveMark: true });
    });
    const { data, has_more } = await readPage<{ id: string }>(store, shrinking, { query, unknown });
    expect(data.map(({ id }) => id).join('') + (has_more ? '…' : '')).toBe(page);
  });

  it.each([{ after: 'z' }, { before: 'z' }])('does not start over at %j', async (query) => {
    await expect(readPage(store, collection, { query, unknown })).rejects.toThrow('no z');
    expect(() => pageOfList(items, query, unknown)).toThrow('no z');
  });
});
