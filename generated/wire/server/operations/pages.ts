// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type {
  PageByCursorParameters,
  PageByCursorResponses,
  PageByOffsetParameters,
  PageByOffsetResponses,
  PageByUrlParameters,
  PageByUrlResponses,
} from '../../types/operations/pages.ts';
import {
  pageByCursorValidators,
  pageByOffsetValidators,
  pageByUrlValidators,
} from '../../validators/operations/pages.ts';

/** What the handler of `GET /pages/cursor` receives. */
export interface PageByCursorRequest extends RequestBase {
  readonly query: NonNullable<PageByCursorParameters['query']>;
}

/** What the handler of `GET /pages/cursor` may give. */
export type PageByCursorResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: PageByCursorResponses[200]['content']['application/json'];
};

export const pageByCursorOperation: ServerOperation<PageByCursorRequest, PageByCursorResult> = {
  id: 'pageByCursor',
  method: 'GET',
  path: '/pages/cursor',
  parameters: [
    { name: 'after', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pageByCursorValidators,
};

/** What the handler of `GET /pages/offset` receives. */
export interface PageByOffsetRequest extends RequestBase {
  readonly query: NonNullable<PageByOffsetParameters['query']>;
}

/** What the handler of `GET /pages/offset` may give. */
export type PageByOffsetResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: PageByOffsetResponses[200]['content']['application/json'];
};

export const pageByOffsetOperation: ServerOperation<PageByOffsetRequest, PageByOffsetResult> = {
  id: 'pageByOffset',
  method: 'GET',
  path: '/pages/offset',
  parameters: [
    { name: 'start', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pageByOffsetValidators,
};

/** What the handler of `GET /pages/next` receives. */
export interface PageByUrlRequest extends RequestBase {
  readonly query: NonNullable<PageByUrlParameters['query']>;
}

/** What the handler of `GET /pages/next` may give. */
export type PageByUrlResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: PageByUrlResponses[200]['content']['application/json'];
};

export const pageByUrlOperation: ServerOperation<PageByUrlRequest, PageByUrlResult> = {
  id: 'pageByUrl',
  method: 'GET',
  path: '/pages/next',
  parameters: [{ name: 'page', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' }],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pageByUrlValidators,
};
