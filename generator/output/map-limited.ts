/** Work on many things, a few at a time: a thousand open files or native calls at once cost memory, not time. */

/** Files: a process may often have no more than 256 open. */
export const openAtOnce = 32;

/** As `Promise.all` of `work` on each item, in order, with at most `limit` under way. Stops at the first failure. */
export async function mapLimited<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result> | Result,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      const result = work(item);
      // What is there at once is not waited for: of thousands, most may be.
      results[index] = result instanceof Promise ? await result : result;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
