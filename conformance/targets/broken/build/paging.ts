/** How a list is paged, by the document. */
import { isObject } from '#document';
import type { Json } from '#document';
import type { ApiOperation } from '../../../schema/api-document.ts';

export interface Paging {
  readonly items: readonly string[];
  readonly more: readonly string[] | undefined;
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** Parameters. */
  readonly limit: string;
  readonly cursor: string | undefined;
  readonly offset: string | undefined;
}

export function pagingOf(operation: ApiOperation | undefined): Paging | undefined {
  const told = operation?.['x-etalon-pagination'];
  if (!isObject(told)) return undefined;
  const path = (name: string, usual: string): readonly string[] => textOf(told[name] ?? usual).split('.');
  const last = path('from', 'last_id');
  return {
    items: path('items', 'data'),
    more: told['more'] === undefined ? undefined : path('more', 'has_more'),
    last,
    first: last.map((name) => name.replace('last', 'first')),
    limit: textOf(told['limit'] ?? 'limit'),
    cursor: told['cursor'] === undefined ? undefined : textOf(told['cursor']),
    offset: told['offset'] === undefined ? undefined : textOf(told['offset']),
  };
}

/** Where the items stand in a page; undefined for what is no list. */
export function itemsPath(operation: ApiOperation | undefined): readonly string[] | undefined {
  return pagingOf(operation)?.items;
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
