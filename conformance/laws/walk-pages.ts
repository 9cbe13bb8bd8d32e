/** Walks through a list page by page, as the document says that it is paged. */
import { isObject, type Json } from '#document';
import type { LawUse, Send } from '../format/scenario.ts';
import { knownPath, select } from '../values/path.ts';
import { ExamError } from '../run/exam.ts';
import { NoReply } from './law.ts';
import type { Inquiry } from './law.ts';

/** `x-etalon-pagination`, or the step's own `paging`. */
export interface Paging {
  readonly kind: 'cursor' | 'offset';
  /** Path of the items in a page. */
  readonly items: string;
  readonly limit: string;
  /** The parameter with the cursor, and where its value stands in a page; the id of the last item if not said. */
  readonly cursor?: string;
  readonly from?: string;
  /** The parameter with the number of items to pass over. */
  readonly offset?: string;
  /** Path of the flag that says whether there are more. */
  readonly more?: string;
}

export interface Page {
  readonly body: Json;
  readonly items: readonly Json[];
  /** Undefined where the page does not say. */
  readonly more: boolean | undefined;
}

export interface WalkOptions {
  readonly inquiry: Inquiry;
  readonly paging: Paging;
  readonly size: number;
  /** Pages at most; a server that always says `more` must end too. */
  readonly most?: number;
}

const MOST_PAGES = 200;

/** @throws ExamError where nothing says how the list is paged, or it is a way that laws do not know: no fault of the target. */
export function readPaging(use: LawUse, { context }: Inquiry): Paging {
  const operation = use.send.operation === undefined ? undefined : context.exam.api.operations.get(use.send.operation);
  const told = use['paging'] ?? operation?.['x-etalon-pagination'];
  const name = use.send.operation ?? 'this list';
  if (!isObject(told as Json | undefined))
    throw new ExamError(
      `nothing says how ${name} is paged: the document needs x-etalon-pagination there, or the law 'paging'`,
    );
  if ((told as { readonly kind?: Json }).kind === 'next-url')
    throw new ExamError(`${name} is paged by next-url; laws of lists know cursor and offset`);
  const { kind, items, limit, cursor, from, offset, more } = told as { readonly [name: string]: Json };
  const text = (name: string, value: Json | undefined): object => (typeof value === 'string' ? { [name]: value } : {});
  return {
    kind: kind === 'offset' ? 'offset' : 'cursor',
    items: String(items ?? 'data'),
    limit: String(limit ?? 'limit'),
    ...text('cursor', cursor),
    ...text('from', from),
    ...text('offset', offset),
    ...text('more', more),
  };
}

export async function walkPages(send: Send, options: WalkOptions): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let next: Send | undefined = paged(send, options, {});
  while (next !== undefined && pages.length < (options.most ?? MOST_PAGES)) {
    const page = await askPage(next, options, pages.length === 0 ? [] : ['the cursor']);
    pages.push(page);
    next = nextPage(send, options, pages);
  }
  return pages;
}

function paged(send: Send, { paging, size }: WalkOptions, more: { readonly [name: string]: Json }): Send {
  return { ...send, parameters: { ...send.parameters, [paging.limit]: size, ...more } };
}

async function askPage(send: Send, { inquiry, paging }: WalkOptions, told: readonly string[]): Promise<Page> {
  const { received, body } = await inquiry.ask(send, told);
  const items = select(body, knownPath(paging.items));
  if (received.status !== 200 || body === undefined || !Array.isArray(items)) {
    throw new NoReply(
      `a page was asked for, and status ${received.status} came without a list at ${paging.items}: ${received.text.slice(0, 200)}`,
    );
  }
  const more = paging.more === undefined ? undefined : select(body, knownPath(paging.more));
  return { body, items, more: typeof more === 'boolean' ? more : undefined };
}

function nextPage(send: Send, options: WalkOptions, pages: readonly Page[]): Send | undefined {
  const last = pages.at(-1);
  const { paging, size } = options;
  if (last === undefined || last.items.length === 0 || last.more === false) return undefined;
  if (last.more === undefined && last.items.length < size) return undefined;
  if (paging.kind === 'offset')
    return paged(send, options, {
      [paging.offset ?? 'offset']: pages.reduce((sum, page) => sum + page.items.length, 0),
    });
  const cursor = select(last.body, knownPath(paging.from ?? 'last_id')) ?? select(last.items.at(-1), knownPath('id'));
  return cursor === undefined || cursor === null
    ? undefined
    : paged(send, options, { [paging.cursor ?? 'after']: cursor });
}
