// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { Entry } from '../../types/entry.ts';
import type { PageByCursorResponses } from '../../types/operations/page-by-cursor.ts';

/** Parameters of `pageByCursor`. */
export interface PageByCursorParams {
  after?: string | undefined;
  limit?: number | undefined;
}

/** A page of what `pageByCursor` lists, with the way to the next. */
export type EntriesPage = Page<PageByCursorResponses[200]['content']['application/json'], Entry>;

export const pageByCursorOperation: ClientOperation<PageByCursorResponses> = {
  id: 'pageByCursor',
  method: 'GET',
  path: '/pages/cursor',
  parameters: [
    { name: 'after', key: 'after', in: 'query', style: 'form', explode: true },
    { name: 'limit', key: 'limit', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/page-by-cursor.ts')).pageByCursorValidators,
  statuses: ['200'],
};

/** `GET /pages/cursor` */
export function pageByCursor(
  client: ApiClient,
  params?: PageByCursorParams | null,
  options?: RequestOptions,
): PagePromise<PageByCursorResponses[200]['content']['application/json'], Entry> {
  return requestPage(client, { operation: pageByCursorOperation, params, options });
}
