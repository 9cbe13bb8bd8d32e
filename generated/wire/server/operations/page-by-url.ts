// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { PageByUrlParameters, PageByUrlResponses } from '../../types/operations/page-by-url.ts';
import { pageByUrlValidators } from '../../validators/operations/page-by-url.ts';

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
