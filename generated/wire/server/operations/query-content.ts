// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { QueryContentParameters } from '../../types/operations/query-content.ts';
import type { Received } from '../../types/received.ts';
import { queryContentValidators } from '../../validators/operations/query-content.ts';

/** What the handler of `GET /query/content` receives. */
export interface QueryContentRequest extends RequestBase {
  readonly query: NonNullable<QueryContentParameters['query']>;
}

/** What the handler of `GET /query/content` may give. */
export type QueryContentResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryContentOperation: ServerOperation<QueryContentRequest, QueryContentResult> = {
  id: 'queryContent',
  method: 'GET',
  path: '/query/content',
  parameters: [
    {
      name: 'filter',
      in: 'query',
      required: false,
      style: 'form',
      explode: true,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
      mediaType: 'application/json',
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryContentValidators,
};
