/** Pages of lists that are walked by the ids of what is on them. */
import { markOf, type Collection, type Entry, type Place, type Reading } from '../../storage/store.ts';

export interface PageQuery {
  /** 1 to 100; default 20. */
  readonly limit?: number;
  /** By when they were made, and in one second by their order; default `desc`. */
  readonly order?: 'asc' | 'desc';
  readonly after?: string;
  readonly before?: string;
}

export interface Page<Item> {
  readonly data: readonly Item[];
  /** Whether there is more in the direction of travel. */
  readonly has_more: boolean;
}

export interface PageOptions {
  readonly query: PageQuery;
  readonly label?: string;
  /** What to say where a cursor never named anything in the collection; a page must not start over. */
  readonly unknown: (cursor: string) => Error;
}

/** The page that is asked for. Throws `unknown`. */
export async function readPage<Document>(
  reading: Reading,
  collection: Collection<Document>,
  options: PageOptions,
): Promise<Page<Document>> {
  const { after, before, limit = 20 } = options.query;
  for (const cursor of [after, before]) {
    if (cursor !== undefined && !(await stood(reading, { ...collection, key: cursor }))) throw options.unknown(cursor);
  }
  const isRising = options.query.order === 'asc';
  const backwards = before !== undefined && after === undefined;
  const entries = await reading.list(collection, {
    order: isRising === !backwards ? 'oldest-first' : 'newest-first',
    limit: limit + 1,
    ...cursorOf(after ?? before),
    ...(options.label !== undefined && { label: options.label }),
  });
  const end = backwards || before === undefined ? undefined : await endAt(reading, collection, { before, isRising });
  const { kept, more } = cut(entries, limit, end);
  const found = kept.map((entry) => entry.document);
  return { data: backwards ? found.toReversed() : found, has_more: more };
}

/** Clients delete what a page showed, and go on with the next. */
async function stood(reading: Reading, place: Place<unknown>): Promise<boolean> {
  return (await reading.get(place)) !== undefined || (await reading.get(markOf(place))) !== undefined;
}

/** The cursor, or what comes next where it was deleted. */
async function endAt(
  reading: Reading,
  collection: Collection<unknown>,
  { before, isRising }: { readonly before: string; readonly isRising: boolean },
): Promise<string | undefined> {
  if ((await reading.get({ ...collection, key: before })) !== undefined) return before;
  const order = isRising ? 'oldest-first' : 'newest-first';
  const [next] = await reading.list(collection, { order, after: before, limit: 1 });
  return next?.key;
}

function cursorOf(after: string | undefined): { after?: string } {
  return after === undefined ? {} : { after };
}

/** Up to the limit, and up to the other cursor if that comes first. */
function cut<Document>(entries: readonly Entry<Document>[], limit: number, end: string | undefined) {
  const at = entries.findIndex((entry) => entry.key === end);
  const within = at === -1 ? entries : entries.slice(0, at);
  return { kept: within.slice(0, limit), more: within.length > limit };
}
