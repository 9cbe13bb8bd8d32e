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
import type { PageByOffsetResponses } from '../../types/operations/page-by-offset.ts';

/** Parameters of `pageByOffset`. */
export interface PageByOffsetParams {
  start?: number | undefined;
  limit?: number | undefined;
}

/** A page of what `pageByOffset` lists, with the way to the next. */
export type PageByOffsetPage = Page<PageByOffsetResponses[200]['content']['application/json'], Entry>;

export const pageByOffsetOperation: ClientOperation<PageByOffsetResponses> = {
  id: 'pageByOffset',
  method: 'GET',
  path: '/pages/offset',
  parameters: [
    { name: 'start', key: 'start', in: 'query', style: 'form', explode: true },
    { name: 'limit', key: 'limit', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  pagination: { kind: 'offset', items: 'page.entries', offset: 'start', limit: 'limit', total: 'page.total' },
  validators: async () => (await import('../../validators/operations/page-by-offset.ts')).pageByOffsetValidators,
  statuses: ['200'],
};

/** `GET /pages/offset` */
export function pageByOffset(
  client: ApiClient,
  params?: PageByOffsetParams | null,
  options?: RequestOptions,
): PagePromise<PageByOffsetResponses[200]['content']['application/json'], Entry> {
  return requestPage(client, { operation: pageByOffsetOperation, params, options });
}
