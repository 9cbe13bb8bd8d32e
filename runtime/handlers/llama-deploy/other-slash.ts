/** Paths with a slash at the end that should have none, and the other way round: the old server sent clients on. */
import type { ServedOperation } from '../../family.ts';
import { exchanges } from './exchange.ts';

/** The absolute address to which a request is to go instead, where that is one of the operations'. */
export function createOtherSlash(operations: { readonly [id: string]: ServedOperation }): () => string | undefined {
  const known = Object.values(operations).map(({ path }) => pattern(path));
  return () => {
    const exchange = exchanges.getStore();
    if (exchange === undefined) return undefined;
    const { request, context } = exchange;
    const url = new URL(request.url);
    const other = url.pathname.endsWith('/') ? url.pathname.replace(/\/+$/, '') : `${url.pathname}/`;
    if (!known.some((each) => each.test(other))) return undefined;
    const host = request.headers.get('host') ?? url.host;
    return `${url.protocol}//${host}${context.mount ?? ''}${other}${url.search}`;
  };
}

function pattern(template: string): RegExp {
  const segments = template.split('/').map((segment) => (segment.startsWith('{') ? '[^/]+' : escaped(segment)));
  return new RegExp(`^${segments.join('/')}$`);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
