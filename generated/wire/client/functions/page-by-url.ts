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
import type { PageByUrlResponses } from '../../types/operations/page-by-url.ts';

/** Parameters of `pageByUrl`. */
export interface PageByUrlParams {
  page?: number | undefined;
}

/** A page of what `pageByUrl` lists, with the way to the next. */
export type PageByUrlPage = Page<PageByUrlResponses[200]['content']['application/json'], Entry>;

export const pageByUrlOperation: ClientOperation<PageByUrlResponses> = {
  id: 'pageByUrl',
  method: 'GET',
  path: '/pages/next',
  parameters: [{ name: 'page', key: 'page', in: 'query', style: 'form', explode: true }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  pagination: { kind: 'next-url', items: 'data', next: 'next' },
  validators: async () => (await import('../../validators/operations/page-by-url.ts')).pageByUrlValidators,
  statuses: ['200'],
};

/** `GET /pages/next` */
export function pageByUrl(
  client: ApiClient,
  params?: PageByUrlParams | null,
  options?: RequestOptions,
): PagePromise<PageByUrlResponses[200]['content']['application/json'], Entry> {
  return requestPage(client, { operation: pageByUrlOperation, params, options });
}
