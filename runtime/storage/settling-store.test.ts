/** What is done and what is said of it: both are kept, or neither. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settlingStore, type SettlingStore } from './settling-store.ts';
import type { Collection, Transaction } from './store.ts';
import { openTemporaryStore } from './temporary-store.ts';

const notes: Collection<string> = { tenant: 'ann', collection: 'notes', parent: '' };
const put = (key: string) => (transaction: Transaction) => transaction.insert({ ...notes, key }, key);

let store: SettlingStore;
beforeEach(() => {
  store = settlingStore(openTemporaryStore());
});
afterEach(() => store.close());

const keys = async () => (await store.list(notes)).map(({ key }) => key);

describe('a settling store', () => {
  it('shows nothing of a work before the word on it is kept, too', async () => {
    const seen: unknown[] = [];
    const result = await store.settled(
      async () => {
        await store.transaction(put('done'));
        seen.push(await keys());
        return 'said';
      },
      (transaction, said) => put(said)(transaction),
    );
    expect([result, seen, await keys()]).toEqual(['said', [[]], ['done', 'said']]);
  });

  it('undoes the work where the word cannot be kept', async () => {
    const work = () => store.transaction(put('done'));
    const settled = store.settled(work, () => Promise.reject(new Error('no room')));
    await expect(settled).rejects.toThrow('no room');
    expect(await keys()).toEqual([]);
    await store.transaction(put('later'));
    expect(await keys()).toEqual(['later']);
  });

  it('leaves to the work what goes wrong in its own transaction', async () => {
    const refused = () => store.transaction(() => Promise.reject(new Error('not so'))).catch(() => 'refused');
    expect(await store.settled(refused, async () => undefined)).toBe('refused');
    expect(await keys()).toEqual([]);
  });

  it('settles what makes no transaction, and lets nobody wait for work that failed', async () => {
    await store.settled(async () => undefined, put('alone'));
    const failing = async () => {
      await store.transaction(put('before'));
      throw new Error('broken');
    };
    await expect(store.settled(failing, put('never'))).rejects.toThrow('broken');
    expect(await keys()).toEqual(['alone', 'before']);
  });

  it('refuses a second transaction, and lets go on freely what the work left behind', async () => {
    const twice = async () => {
      await store.transaction(put('one'));
      return store.transaction(put('two'));
    };
    await expect(store.settled(twice, async () => undefined)).rejects.toThrow('one transaction only');
    const left: { next?: Promise<void> } = {};
    const goOn = Promise.withResolvers<void>();
    await store.settled(
      async () => void (left.next = goOn.promise.then(() => store.transaction(put('left')))),
      async () => undefined,
    );
    goOn.resolve();
    await left.next;
    expect(await keys()).toEqual(['one', 'left']);
  });
});
