/** Pages of short lists that are kept within a document. */
import type { Page, PageQuery } from './page.ts';

/** The page that is asked for of a list whose oldest member is the first. Throws what `unknown` gives for a cursor. */
export function pageOfList<Item extends { readonly id: string }>(
  list: readonly Item[],
  { limit = 20, order = 'desc', after, before }: PageQuery,
  unknown: (cursor: string) => Error,
): Page<Item> {
  const ordered = order === 'asc' ? list : list.toReversed();
  const at = (cursor: string): number => {
    const index = ordered.findIndex((item) => item.id === cursor);
    if (index === -1) throw unknown(cursor);
    return index;
  };
  const within = ordered.slice(
    after === undefined ? 0 : at(after) + 1,
    before === undefined ? ordered.length : at(before),
  );
  const backwards = before !== undefined && after === undefined;
  return { data: backwards ? within.slice(-limit) : within.slice(0, limit), has_more: within.length > limit };
}
