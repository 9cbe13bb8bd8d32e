// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { ListByCursorResponses } from '../../types/operations/by-cursor.ts';

/** Parameters of `listByCursor`. */
export interface ListByCursorParams {
  after?: string | undefined;
}

/** A page of what `listByCursor` lists, with the way to the next. */
export type ByCursorPage = Page<
  ListByCursorResponses[200]['content']['application/json'],
  NonNullable<ListByCursorResponses[200]['content']['application/json']['data']>[number]
>;

export const listByCursorOperation: ClientOperation<ListByCursorResponses> = {
  id: 'listByCursor',
  method: 'GET',
  path: '/by-cursor',
  parameters: ['after'],
  responses: { '200': 'application/json' },
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/by-cursor.ts')).listByCursorValidators,
  statuses: ['200'],
};

/** `GET /by-cursor` */
export function listByCursor(
  client: ApiClient,
  params?: ListByCursorParams | null,
  options?: RequestOptions,
): PagePromise<
  ListByCursorResponses[200]['content']['application/json'],
  NonNullable<ListByCursorResponses[200]['content']['application/json']['data']>[number]
> {
  return requestPage(client, { operation: listByCursorOperation, params, options });
}
