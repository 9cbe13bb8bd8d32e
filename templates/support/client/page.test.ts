import { describe, expect, it } from 'vitest';
import { ApiClient } from './client.ts';
import type { ClientOperation, Pagination } from './operation.ts';
import { requestPage } from './request.ts';

interface Body {
  readonly data: readonly number[];
}

const all = [1, 2, 3, 4, 5];

describe('a list', () => {
  it('walks cursors, with the parameters of the first page', async () => {
    const { list, urls } = pages(
      { kind: 'cursor', items: 'data', cursor: 'after', from: 'last', more: 'has_more' },
      (query) => {
        const start = query.has('after') ? all.indexOf(Number(query.get('after'))) + 1 : 0;
        const data = all.slice(start, start + 2);
        return { data, last: String(data.at(-1) ?? ''), has_more: start + 2 < all.length };
      },
    );
    expect(await collect(list({ order: 'asc' }))).toEqual(all);
    expect(urls).toEqual(['/?order=asc', '/?after=2&order=asc', '/?after=4&order=asc']);
  });

  it('takes the last item as a cursor where the document points into the list', async () => {
    const { list } = pages({ kind: 'cursor', items: 'data', cursor: 'after', from: 'data.-1.id' }, (query) => {
      const start = Number(query.get('after') ?? 0);
      return { data: all.slice(start, start + 2).map((id) => ({ id: String(id) })) };
    });
    expect(await collect(list({}))).toHaveLength(5);
  });

  it('walks offsets until the server has no more, by its own word, by the total, or by an empty page', async () => {
    const slice = (query: URLSearchParams) =>
      all.slice(Number(query.get('start') ?? 0), Number(query.get('start') ?? 0) + 2);
    const offset = { kind: 'offset', items: 'data', offset: 'start' } as const;
    const withMore = pages({ ...offset, more: 'more' }, (query) => ({
      data: slice(query),
      more: slice(query).at(-1) !== 5,
    }));
    expect([await collect(withMore.list({})), withMore.urls.length]).toEqual([all, 3]);
    const withTotal = pages({ ...offset, total: 'total' }, (query) => ({ data: slice(query), total: 5 }));
    expect([await collect(withTotal.list({})), withTotal.urls.length]).toEqual([all, 3]);
    const withNothing = pages(offset, (query) => ({ data: slice(query) }));
    expect([await collect(withNothing.list({})), withNothing.urls.length]).toEqual([all, 4]);
    const withLimit = pages({ ...offset, limit: 'limit' }, (query) => ({ data: slice(query) }));
    expect([await collect(withLimit.list({ limit: 2 })), withLimit.urls.length]).toEqual([all, 3]);
  });

  it('follows next URLs, and tells another origin nothing', async () => {
    const { list, urls, keys } = pages({ kind: 'next-url', items: 'data', next: 'next' }, (query, url) =>
      url.host === 'a' ? { data: [1], next: query.has('page') ? 'http://b/' : '?page=2' } : { data: [2], next: null },
    );
    expect(await collect(list({}))).toEqual([1, 1, 2]);
    expect([urls, keys]).toEqual([
      ['/', '/?page=2', '/'],
      ['secret', 'secret', null],
    ]);
  });

  it('is a page with the fields of its body and a way to the next', async () => {
    const { list } = pages({ kind: 'offset', items: 'data', offset: 'start', more: 'more' }, (query) => ({
      data: [1],
      more: !query.has('start'),
    }));
    const page = await list({});
    expect([JSON.stringify(page), page.data, page.getPaginatedItems(), page.hasNextPage()]).toEqual([
      '{"data":[1],"more":true}',
      [1],
      [1],
      true,
    ]);
    const last = await page.getNextPage();
    expect(last.hasNextPage()).toBe(false);
    expect(() => last.getNextPage()).toThrow('no next page');
    const sizes: number[] = [];
    for await (const each of page.iterPages()) sizes.push(each.data.length);
    expect(sizes).toEqual([1, 1]);
  });

  it('does not follow a server that walks in a circle', async () => {
    const { list } = pages({ kind: 'cursor', items: 'data', cursor: 'after', from: 'last' }, () => ({
      data: [1],
      last: 'x',
    }));
    await expect(collect(list({}))).rejects.toThrow('gave the cursor x twice');
  });
});

function pages(pagination: Pagination, answer: (query: URLSearchParams, url: URL) => object) {
  const urls: string[] = [];
  const keys: (string | null)[] = [];
  const fetch = async (href: string, init: RequestInit) => {
    const url = new URL(href);
    urls.push(`${url.pathname}${url.search}`);
    keys.push(new Headers(init.headers).get('x-key'));
    return Response.json(answer(url.searchParams, url));
  };
  const names = ['after', 'start', 'limit', 'order'];
  const operation: ClientOperation = {
    id: 'list',
    method: 'GET',
    path: '/',
    parameters: names.map((name) => ({ name, key: name, in: 'query', style: 'form', explode: true })),
    responses: { 200: { 'application/json': { kind: 'json' } } },
    accept: 'application/json',
    security: [['key']],
    pagination,
  };
  const securitySchemes = { key: { type: 'apiKey', in: 'header', parameter: 'X-Key' } } as const;
  const client = new ApiClient(
    { server: { url: 'http://a', variables: {} }, securitySchemes },
    { fetch, apiKey: 'secret' },
  );
  return { urls, keys, list: (params: object) => requestPage<Body, number>(client, { operation, params }) };
}

async function collect(items: AsyncIterable<number>): Promise<number[]> {
  const seen: number[] = [];
  for await (const item of items) seen.push(item);
  return seen;
}
