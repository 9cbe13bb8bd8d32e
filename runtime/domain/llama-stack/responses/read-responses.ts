/** Reads, lists and deletes responses. */
import type {
  ListOpenAIResponseObject,
  OpenAIResponseObject,
  OpenAIResponseObjectWithInput,
} from '#generated/llama-stack/types';
import type { Entry, ListOptions } from '../../../storage/store.ts';
import type { Ports } from '../ports.ts';
import { invalid, responseNotFound } from '../refusals.ts';
import { foldResponse, responseNow } from './response-state.ts';
import {
  isMade,
  responsePlace,
  responseRun,
  responsesOf,
  type ResponsePath,
  type StoredResponse,
} from './stored-response.ts';

/** The response, or, while it is made, as far as it is. */
export async function getResponse(ports: Ports, path: ResponsePath): Promise<OpenAIResponseObject> {
  const stored = await ports.store.get(responsePlace(path));
  if (stored === undefined) throw responseNotFound(path.response_id);
  if (isMade(stored)) return stored.response;
  return responseNow(foldResponse(await ports.log.read(responseRun(path))), 'in_progress');
}

export interface ListQuery {
  readonly after?: string;
  /** 0: all. */
  readonly limit: number;
  readonly model?: string;
  readonly order: 'asc' | 'desc';
}

/** In the order in which they were started, or its reverse, each with its input. */
export async function listResponses(ports: Ports, tenant: string, query: ListQuery): Promise<ListOpenAIResponseObject> {
  if (
    query.after !== undefined &&
    (await ports.store.get(responsePlace({ tenant, response_id: query.after }))) === undefined
  ) {
    throw invalid(`Record with id='${query.after}' not found in table 'openai_responses'`);
  }
  const wanted = query.limit === 0 ? Infinity : query.limit;
  const found = await madeResponses(ports, tenant, { query, wanted: wanted + 1 });
  const data = found.slice(0, wanted);
  return {
    object: 'list',
    data,
    has_more: found.length > wanted,
    first_id: data.at(0)?.id ?? '',
    last_id: data.at(-1)?.id ?? '',
  };
}

/** What continues it keeps its own copy of the conversation. */
export async function deleteResponse(ports: Ports, path: ResponsePath): Promise<void> {
  await ports.store.transaction(async (transaction) => {
    if (!(await transaction.delete(responsePlace(path)))) throw responseNotFound(path.response_id);
  });
}

interface Listing {
  readonly query: ListQuery;
  readonly wanted: number;
}

/** Those that are still being made are passed over, so a page may take several looks. */
async function madeResponses(
  ports: Ports,
  tenant: string,
  { query, wanted }: Listing,
): Promise<OpenAIResponseObjectWithInput[]> {
  const made: OpenAIResponseObjectWithInput[] = [];
  let after = query.after;
  while (made.length < wanted) {
    const entries = await ports.store.list(responsesOf(tenant), lookFrom(query, after));
    made.push(...entries.flatMap(withInput));
    after = entries.at(-1)?.key;
    if (entries.length < batch) break;
  }
  return made.slice(0, wanted === Infinity ? undefined : wanted);
}

const batch = 50;

function lookFrom({ model, order }: ListQuery, after: string | undefined): ListOptions {
  return {
    order: order === 'asc' ? 'oldest-first' : 'newest-first',
    limit: batch,
    ...(after !== undefined && { after }),
    ...(model !== undefined && { label: model }),
  };
}

function withInput({ document }: Entry<StoredResponse>): OpenAIResponseObjectWithInput[] {
  return isMade(document) ? [{ ...document.response, input: document.input }] : [];
}
