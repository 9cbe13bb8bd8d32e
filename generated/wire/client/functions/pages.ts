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
import type { PageByCursorResponses, PageByOffsetResponses, PageByUrlResponses } from '../../types/operations/pages.ts';

/** Parameters of `pageByCursor`. */
export interface PageByCursorParams {
  after?: string | undefined;
  limit?: number | undefined;
}

/** A page of what `pageByCursor` lists, with the way to the next. */
export type PageByCursorPage = Page<PageByCursorResponses[200]['content']['application/json'], Entry>;

export const pageByCursorOperation: ClientOperation<PageByCursorResponses> = {
  id: 'pageByCursor',
  method: 'GET',
  path: '/pages/cursor',
  parameters: ['after', 'limit'],
  responses: { '200': 'application/json' },
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/pages.ts')).pageByCursorValidators,
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
  parameters: ['start', 'limit'],
  responses: { '200': 'application/json' },
  pagination: { kind: 'offset', items: 'page.entries', offset: 'start', limit: 'limit', total: 'page.total' },
  validators: async () => (await import('../../validators/operations/pages.ts')).pageByOffsetValidators,
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

/** Parameters of `pageByUrl`. */
export interface PageByUrlParams {
  page?: number | undefined;
}

/** A page of what `pageByUrl` lists, with the way to the next. */
export type EntriesPage = Page<PageByUrlResponses[200]['content']['application/json'], Entry>;

export const pageByUrlOperation: ClientOperation<PageByUrlResponses> = {
  id: 'pageByUrl',
  method: 'GET',
  path: '/pages/next',
  parameters: ['page'],
  responses: { '200': 'application/json' },
  pagination: { kind: 'next-url', items: 'data', next: 'next' },
  validators: async () => (await import('../../validators/operations/pages.ts')).pageByUrlValidators,
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
