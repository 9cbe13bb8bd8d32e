// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { PageByOffsetParameters, PageByOffsetResponses } from '../../types/operations/page-by-offset.ts';
import { pageByOffsetValidators } from '../../validators/operations/page-by-offset.ts';

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
