/** A response in the store, with all that is needed to continue it. */
import type { OpenAIResponseInput, OpenAIResponseObject } from '#generated/llama-stack/types';
import type { RunKey } from '../../../run-log/run-log.ts';
import type { Collection, Place, Reading } from '../../../storage/store.ts';
import { responseNotFound } from '../refusals.ts';
import type { ItemMemories } from './item-memory.ts';
import type { ResponseEvent } from './response-event.ts';

export interface StoredResponse {
  readonly response_id: string;
  /** Absent while it is made. */
  readonly response?: OpenAIResponseObject;
  /** The whole conversation before it. */
  readonly input: OpenAIResponseInput[];
  /** Of the items of input and output. */
  readonly memories: ItemMemories;
}

export interface ResponsePath {
  readonly tenant: string;
  readonly response_id: string;
}

export function responsesOf(tenant: string): Collection<StoredResponse> {
  return { tenant, collection: 'responses', parent: '' };
}

export function responsePlace(path: ResponsePath): Place<StoredResponse> {
  return { ...responsesOf(path.tenant), key: path.response_id };
}

/** The log of a response. */
export function responseRun(path: ResponsePath): RunKey<ResponseEvent> {
  return { tenant: path.tenant, run: path.response_id };
}

export function isMade(stored: StoredResponse): stored is StoredResponse & { readonly response: OpenAIResponseObject } {
  return stored.response !== undefined;
}

/** Throws a refusal where the tenant has no such response, or it is not made yet. */
export async function findResponse(
  reading: Reading,
  path: ResponsePath,
): Promise<StoredResponse & { response: OpenAIResponseObject }> {
  const stored = await reading.get(responsePlace(path));
  if (stored === undefined || !isMade(stored)) throw responseNotFound(path.response_id);
  return stored;
}
