// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { QueryDeepParameters } from '../../types/operations/query-deep.ts';
import type { Received } from '../../types/received.ts';
import { queryDeepValidators } from '../../validators/operations/query-deep.ts';

/** What the handler of `GET /query/deep` receives. */
export interface QueryDeepRequest extends RequestBase {
  readonly query: NonNullable<QueryDeepParameters['query']>;
}

/** What the handler of `GET /query/deep` may give. */
export type QueryDeepResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryDeepOperation: ServerOperation<QueryDeepRequest, QueryDeepResult> = {
  id: 'queryDeep',
  method: 'GET',
  path: '/query/deep',
  parameters: [
    {
      name: 'filter',
      in: 'query',
      required: false,
      style: 'deepObject',
      explode: true,
      shape: {
        object: {
          text: 'string',
          from: 'integer',
          list: { array: 'integer' },
          nested: { object: { R: 'integer', G: 'integer', B: 'integer' } },
        },
      },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryDeepValidators,
};
