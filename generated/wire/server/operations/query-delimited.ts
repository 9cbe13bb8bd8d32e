// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { QueryDelimitedParameters } from '../../types/operations/query-delimited.ts';
import type { Received } from '../../types/received.ts';
import { queryDelimitedValidators } from '../../validators/operations/query-delimited.ts';

/** What the handler of `GET /query/delimited` receives. */
export interface QueryDelimitedRequest extends RequestBase {
  readonly query: NonNullable<QueryDelimitedParameters['query']>;
}

/** What the handler of `GET /query/delimited` may give. */
export type QueryDelimitedResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryDelimitedOperation: ServerOperation<QueryDelimitedRequest, QueryDelimitedResult> = {
  id: 'queryDelimited',
  method: 'GET',
  path: '/query/delimited',
  parameters: [
    {
      name: 'spaced',
      in: 'query',
      required: false,
      style: 'spaceDelimited',
      explode: false,
      shape: { array: 'integer' },
    },
    {
      name: 'piped',
      in: 'query',
      required: false,
      style: 'pipeDelimited',
      explode: false,
      shape: { array: 'integer' },
    },
    { name: 'reserved', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryDelimitedValidators,
};
