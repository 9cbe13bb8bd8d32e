/** Pages of lists that are asked for by a start index and a limit. */

export interface PageQuery {
  readonly start_index?: number;
  /** Absent or -1: all. */
  readonly limit?: number;
}

export interface Page<Item> {
  data: Item[];
  has_more: boolean;
  url: string;
}

/** The part of a list that is asked for; `url` is the path of the list. */
export function pageOf<Item>(all: readonly Item[], query: PageQuery, url: string): Page<Item> {
  const start = query.start_index ?? 0;
  const end = query.limit === undefined || query.limit === -1 ? all.length : start + query.limit;
  return { data: all.slice(start, end), has_more: end < all.length, url };
}
