/** What every store promises; each implementation's test calls this with a way to open an empty one. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markOf, StorageError, type Collection, type ListOptions, type Place, type Store } from './store.ts';

export interface StoreUnderTest {
  /** Opens an empty store. */
  readonly create: () => Promise<Store>;
  /** Closes the store without ceremony and opens what it left behind. */
  readonly reopen: (store: Store) => Promise<Store>;
}

interface Note {
  readonly text: string;
}

const notes: Collection<Note> = { tenant: 'ann', collection: 'notes', parent: '' };

/** Registers the promises of the storage port as tests. */
export function storeContract(name: string, underTest: StoreUnderTest): void {
  describe(`${name}, as a store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await underTest.create();
    });
    afterEach(() => store.close());
    keepsDocuments(() => store);
    keepsApart(() => store);
    lists(() => store);
    allOrNothing(() => store);
    it('still has after a restart what it had committed', async () => {
      await put(store, note('a'), { text: 'first' });
      store = await underTest.reopen(store);
      expect(await store.get(note('a'))).toEqual({ text: 'first' });
    });
  });
}

function keepsDocuments(store: () => Store): void {
  it('gives back what was inserted, and nothing for an unknown key', async () => {
    await put(store(), note('a'), { text: 'ünïcödé \u2028 "quoted"' });
    expect(await store().get(note('a'))).toEqual({ text: 'ünïcödé \u2028 "quoted"' });
    expect(await store().get(note('b'))).toBeUndefined();
  });
  it('refuses to insert under a key in use, and keeps what was there', async () => {
    await put(store(), note('a'), { text: 'first' });
    const second = put(store(), note('a'), { text: 'second' });
    await expect(second).rejects.toMatchObject({ name: 'StorageError', kind: 'taken' });
    expect(await store().get(note('a'))).toEqual({ text: 'first' });
  });
  it('replaces a document where it stands, and says when there is none', async () => {
    await fill(store(), ['a', 'b']);
    expect(await store().transaction((t) => t.replace(note('a'), { text: 'new' }))).toBe(true);
    expect(await store().transaction((t) => t.replace(note('z'), { text: 'new' }))).toBe(false);
    expect(await store().list(notes)).toEqual([
      { key: 'a', document: { text: 'new' } },
      { key: 'b', document: { text: 'b' } },
    ]);
  });
  it('deletes one, says when there was none, and clears a collection', async () => {
    await fill(store(), ['a', 'b', 'c']);
    expect(await store().transaction((t) => t.delete(note('a')))).toBe(true);
    expect(await store().transaction((t) => t.delete(note('a')))).toBe(false);
    expect(await keys(store())).toEqual(['b', 'c']);
    await store().transaction((t) => t.clear(notes));
    expect(await keys(store())).toEqual([]);
  });
  it('goes on in a list where a document stood that left a mark, until the list is cleared', async () => {
    await fill(store(), ['a', 'b', 'c', 'd']);
    const after = async (key: string, order: ListOptions['order'] = 'oldest-first') =>
      (await store().list(notes, { after: key, order })).map((entry) => entry.key).join('');
    const leaveMark = (key: string) => store().transaction((t) => t.delete(note(key), { leaveMark: true }));
    expect([await leaveMark('b'), await leaveMark('b'), await leaveMark('d')]).toEqual([true, false, true]);
    expect(await store().get(note('b'))).toBeUndefined();
    expect(await keys(store())).toEqual(['a', 'c']);
    expect([await after('b'), await after('b', 'newest-first'), await after('d')]).toEqual(['c', 'a', '']);
    expect(await store().get(markOf(note('b')))).toEqual({});
    await fill(store(), ['b']);
    expect([await after('b'), await after('a'), await after('d')]).toEqual(['', 'cb', 'b']);
    expect(await leaveMark('b')).toBe(true);
    expect(await after('b', 'newest-first')).toBe('ca');
    await store().transaction((t) => t.clear(notes));
    expect(await store().get(markOf(note('b')))).toBeUndefined();
  });
}

function keepsApart(store: () => Store): void {
  const others = [
    { name: 'another tenant', collection: { ...notes, tenant: 'bob' } },
    { name: 'another collection', collection: { ...notes, collection: 'letters' } },
    { name: 'another parent', collection: { ...notes, parent: 'p' } },
  ];
  it.each(others)('shows nothing to $name, and deletes nothing from there', async ({ collection }) => {
    await put(store(), note('a'), { text: 'mine' });
    await put(store(), { ...collection, key: 'a' }, { text: 'theirs' });
    expect(await store().get({ ...collection, key: 'a' })).toEqual({ text: 'theirs' });
    expect(await keys(store())).toEqual(['a']);
    await store().transaction((t) => t.clear(collection));
    expect(await store().get(note('a'))).toEqual({ text: 'mine' });
  });
}

function lists(store: () => Store): void {
  const cases = [
    { says: 'in order of insertion', options: {}, finds: ['c', 'a', 'b'] },
    { says: 'newest first', options: { order: 'newest-first' }, finds: ['b', 'a', 'c'] },
    { says: 'up to a limit', options: { limit: 2 }, finds: ['c', 'a'] },
    { says: 'nothing for the limit 0', options: { limit: 0 }, finds: [] },
    { says: 'after a document', options: { after: 'c' }, finds: ['a', 'b'] },
    { says: 'after a document, newest first', options: { order: 'newest-first', after: 'a' }, finds: ['c'] },
    { says: 'nothing after a document that is not there', options: { after: 'z' }, finds: [] },
    { says: 'one label', options: { label: 'red' }, finds: ['c', 'b'] },
    { says: 'one label after another document', options: { label: 'red', after: 'a', limit: 5 }, finds: ['b'] },
  ] as const;
  it.each(cases)('lists $says', async ({ options, finds }) => {
    await put(store(), note('c'), { text: 'c' }, 'red');
    await put(store(), note('a'), { text: 'a' }, 'blue');
    await put(store(), note('b'), { text: 'b' }, 'red');
    expect((await store().list(notes, options)).map((entry) => entry.key)).toEqual(finds);
  });
}

function allOrNothing(store: () => Store): void {
  it('undoes everything when the work throws, and throws it on', async () => {
    const work = store().transaction(async (t) => {
      await t.insert(note('a'), { text: 'a' });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await keys(store())).toEqual([]);
  });
  it('shows others nothing before the commit, and the transaction its own writes', async () => {
    await store().transaction(async (t) => {
      await t.insert(note('a'), { text: 'a' });
      expect(await t.get(note('a'))).toEqual({ text: 'a' });
      expect(await store().get(note('a'))).toBeUndefined();
    });
    expect(await store().get(note('a'))).toEqual({ text: 'a' });
  });
  it('runs transactions one after another, also after one that failed', async () => {
    const increments = Array.from({ length: 20 }, (_, index) => store().transaction((t) => increment(t, index === 7)));
    await Promise.allSettled(increments);
    expect(await store().get(note('count'))).toEqual({ text: '19' });
  });
  it('acts after the commit only, and not at all when undone', async () => {
    const seen: string[] = [];
    await store().transaction(async (t) => {
      t.afterCommit(() => seen.push('committed'));
      expect(seen).toEqual([]);
    });
    await expect(
      store().transaction(async (t) => {
        t.afterCommit(() => seen.push('never'));
        throw new StorageError('failed');
      }),
    ).rejects.toThrow(StorageError);
    expect(seen).toEqual(['committed']);
  });
}

async function increment(
  transaction: Parameters<Parameters<Store['transaction']>[0]>[0],
  fails: boolean,
): Promise<void> {
  const found = await transaction.get(note('count'));
  if (fails) throw new Error('in the middle');
  if (found === undefined) await transaction.insert(note('count'), { text: '1' });
  else await transaction.replace(note('count'), { text: String(Number(found.text) + 1) });
}

function note(key: string): Place<Note> {
  return { ...notes, key };
}

function put(store: Store, place: Place<Note>, document: Note, label?: string): Promise<void> {
  return store.transaction((transaction) => transaction.insert(place, document, label));
}

async function fill(store: Store, names: readonly string[]): Promise<void> {
  for (const name of names) await put(store, note(name), { text: name });
}

async function keys(store: Store): Promise<readonly string[]> {
  return (await store.list(notes)).map((entry) => entry.key);
}
