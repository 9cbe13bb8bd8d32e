// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Lists that come in pages: each page is its body with a way to the next. */
import { APIPromise } from './api-promise.ts';
import type { Outcome } from './api-promise.ts';
import { ClientError } from './errors.ts';
import type { Pagination } from './operation.ts';

/** The body of one answer, its items, and the pages after it. */
export type Page<Body, Item> = Body & PageMethods<Body, Item>;

export interface PageMethods<Body, Item> extends AsyncIterable<Item> {
  /** The items of this page alone. */
  getPaginatedItems(): readonly Item[];
  hasNextPage(): boolean;
  /** Throws where there is none. */
  getNextPage(): Promise<Page<Body, Item>>;
  /** This page and all after it. */
  iterPages(): AsyncIterable<Page<Body, Item>>;
}

/** A promise of the first page that is itself all items of all pages: `for await (const agent of client.agents.list())`. */
export class PagePromise<Body, Item, Headers = object>
  extends APIPromise<Page<Body, Item>, Headers>
  implements AsyncIterable<Item>
{
  constructor(outcome: Promise<Outcome<Page<Body, Item>>>) {
    super(outcome);
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    const page: AsyncIterable<Item> = await this;
    yield* page;
  }
}

/** Where the next page is: other parameters of the same operation, or a URL. */
export type NextPage = { readonly parameters: { readonly [name: string]: unknown } } | { readonly url: string };

/** Where the pages after one are found. */
interface Turning<Body, Item> {
  readonly parameters: object;
  readonly load: (next: NextPage) => Promise<Page<Body, Item>>;
}

/** A page of a body. `load` fetches what {@link nextPage} points to. */
export function createPage<Body, Item>(
  body: Body,
  pagination: Pagination,
  turning: Turning<Body, Item>,
): Page<Body, Item> {
  const items = itemsOf(body, pagination) as readonly Item[];
  const next = nextPage({ body, parameters: turning.parameters, items: items.length }, pagination);
  return Object.assign(new LoadedPage<Body, Item>(items, next, turning.load), body);
}

/** The class has the methods and hides what they need, so that a page prints as its body. */
class LoadedPage<Body, Item> implements PageMethods<Body, Item> {
  readonly #items: readonly Item[];
  readonly #next: NextPage | undefined;
  readonly #load: Turning<Body, Item>['load'];

  constructor(items: readonly Item[], next: NextPage | undefined, load: Turning<Body, Item>['load']) {
    this.#items = items;
    this.#next = next;
    this.#load = load;
  }

  getPaginatedItems(): readonly Item[] {
    return this.#items;
  }

  hasNextPage(): boolean {
    return this.#next !== undefined;
  }

  getNextPage(): Promise<Page<Body, Item>> {
    if (this.#next === undefined) throw new ClientError('There is no next page: ask hasNextPage() first');
    return this.#load(this.#next);
  }

  iterPages(): AsyncGenerator<Page<Body, Item>> {
    return iteratePages(this as unknown as Page<Body, Item>);
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item> {
    return iterateItems(this as unknown as Page<Body, Item>);
  }
}

async function* iteratePages<Body, Item>(first: Page<Body, Item>): AsyncGenerator<Page<Body, Item>> {
  let page = first;
  yield page;
  while (page.hasNextPage()) {
    page = await page.getNextPage();
    yield page;
  }
}

async function* iterateItems<Body, Item>(first: Page<Body, Item>): AsyncGenerator<Item> {
  for await (const page of iteratePages<Body, Item>(first)) yield* page.getPaginatedItems();
}

function itemsOf(body: unknown, pagination: Pagination): readonly unknown[] {
  const items = valueAt(body, pagination.items);
  return Array.isArray(items) ? items : [];
}

interface Turned {
  readonly body: unknown;
  readonly parameters: object;
  readonly items: number;
}

/** Where the next page is, if there is one. */
function nextPage(turned: Turned, pagination: Pagination): NextPage | undefined {
  return finders[pagination.kind](turned, pagination as never);
}

type Finders = {
  readonly [Kind in Pagination['kind']]: (
    turned: Turned,
    pagination: Extract<Pagination, { kind: Kind }>,
  ) => NextPage | undefined;
};

const finders: Finders = {
  cursor: (turned, { cursor, from, more }) => {
    const next = valueAt(turned.body, from);
    if (isOver(turned.body, more) || typeof next !== 'string' || next === '' || turned.items === 0) return undefined;
    if (valueAt(turned.parameters, cursor) === next) throw new ClientError(`The server gave the cursor ${next} twice`);
    return { parameters: { [cursor]: next } };
  },
  offset: (turned, { offset, limit, more, total }) => {
    const start = numberAt(turned.parameters, offset) ?? 0;
    const end = start + turned.items;
    const wanted = limit === undefined ? undefined : numberAt(turned.parameters, limit);
    const all = total === undefined ? undefined : numberAt(turned.body, total);
    const short = more === undefined && all === undefined && wanted !== undefined && turned.items < wanted;
    if (turned.items === 0 || isOver(turned.body, more) || short || (all !== undefined && end >= all)) return undefined;
    return { parameters: { [offset]: end } };
  },
  'next-url': (turned, { next }) => {
    const url = valueAt(turned.body, next);
    return typeof url === 'string' && url !== '' ? { url } : undefined;
  },
};

function isOver(body: unknown, more: string | undefined): boolean {
  return more !== undefined && valueAt(body, more) === false;
}

function numberAt(value: unknown, path: string): number | undefined {
  const found = valueAt(value, path);
  return typeof found === 'number' ? found : undefined;
}

/** Follows a dotted path; negative numbers count from the end of a list, the empty path is the value itself. */
function valueAt(value: unknown, path: string): unknown {
  if (!path.includes('.')) return path === '' ? value : memberOf(value, path);
  let found = value;
  for (const name of path.split('.')) found = memberOf(found, name);
  return found;
}

function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.at(Number(name));
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
