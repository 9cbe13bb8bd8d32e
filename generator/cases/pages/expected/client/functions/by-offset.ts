// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { ListByOffsetResponses } from '../../types/operations/by-offset.ts';

/** Parameters of `listByOffset`. */
export interface ListByOffsetParams {
  start?: number | undefined;
  limit?: number | undefined;
}

/** A page of what `listByOffset` lists, with the way to the next. */
export type ByOffsetPage = Page<
  ListByOffsetResponses[200]['content']['application/json'],
  NonNullable<ListByOffsetResponses[200]['content']['application/json']['data']>[number]
>;

export const listByOffsetOperation: ClientOperation<ListByOffsetResponses> = {
  id: 'listByOffset',
  method: 'GET',
  path: '/by-offset',
  parameters: ['start', 'limit'],
  responses: { '200': 'application/json' },
  pagination: { kind: 'offset', items: 'data', offset: 'start', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/by-offset.ts')).listByOffsetValidators,
  statuses: ['200'],
};

/** `GET /by-offset` */
export function listByOffset(
  client: ApiClient,
  params?: ListByOffsetParams | null,
  options?: RequestOptions,
): PagePromise<
  ListByOffsetResponses[200]['content']['application/json'],
  NonNullable<ListByOffsetResponses[200]['content']['application/json']['data']>[number]
> {
  return requestPage(client, { operation: listByOffsetOperation, params, options });
}
