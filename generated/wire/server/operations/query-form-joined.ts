// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { QueryFormJoinedParameters } from '../../types/operations/query-form-joined.ts';
import type { Received } from '../../types/received.ts';
import { queryFormJoinedValidators } from '../../validators/operations/query-form-joined.ts';

/** What the handler of `GET /query/form-joined` receives. */
export interface QueryFormJoinedRequest extends RequestBase {
  readonly query: NonNullable<QueryFormJoinedParameters['query']>;
}

/** What the handler of `GET /query/form-joined` may give. */
export type QueryFormJoinedResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryFormJoinedOperation: ServerOperation<QueryFormJoinedRequest, QueryFormJoinedResult> = {
  id: 'queryFormJoined',
  method: 'GET',
  path: '/query/form-joined',
  parameters: [
    { name: 'list', in: 'query', required: false, style: 'form', explode: false, shape: { array: 'integer' } },
    { name: 'words', in: 'query', required: false, style: 'form', explode: false, shape: { array: 'string' } },
    {
      name: 'record',
      in: 'query',
      required: false,
      style: 'form',
      explode: false,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryFormJoinedValidators,
};
