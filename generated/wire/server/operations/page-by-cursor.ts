// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { PageByCursorParameters, PageByCursorResponses } from '../../types/operations/page-by-cursor.ts';
import { pageByCursorValidators } from '../../validators/operations/page-by-cursor.ts';

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
