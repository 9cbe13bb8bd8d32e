/** Lists what a response answered. */
import type { ListOpenAIResponseInputItem, OpenAIResponseInput } from '#generated/llama-stack/types';
import type { Ports } from '../ports.ts';
import { invalid } from '../refusals.ts';
import { findResponse, type ResponsePath } from './stored-response.ts';

export interface InputItemQuery {
  readonly after?: string;
  readonly before?: string;
  readonly limit: number;
  readonly order: 'asc' | 'desc';
}

/** The last item first, unless asked otherwise; `after` and `before` are meant in the order of the list. */
export async function listInputItems(
  ports: Ports,
  path: ResponsePath,
  query: InputItemQuery,
): Promise<ListOpenAIResponseInputItem> {
  if (query.after !== undefined && query.before !== undefined) {
    throw invalid("Cannot specify both 'before' and 'after' parameters");
  }
  const { input } = await findResponse(ports.store, path);
  const ordered = query.order === 'asc' ? input : input.toReversed();
  const start = query.after === undefined ? 0 : place(ordered, query.after, path) + 1;
  const end = query.before === undefined ? ordered.length : place(ordered, query.before, path);
  const data = ordered.slice(start, Math.min(end, start + query.limit));
  return {
    object: 'list',
    data,
    first_id: data.at(0)?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: start + data.length < end,
  };
}

function place(items: readonly OpenAIResponseInput[], id: string, path: ResponsePath): number {
  const at = items.findIndex((item) => item.id === id);
  if (at === -1) throw invalid(`Input item with id '${id}' not found for response '${path.response_id}'`);
  return at;
}
