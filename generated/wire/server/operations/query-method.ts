// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { QueryMethodBodies } from '../../types/operations/query-method.ts';
import type { Received } from '../../types/received.ts';
import { queryMethodValidators } from '../../validators/operations/query-method.ts';

/** What the handler of `QUERY /query/method` receives. */
export interface QueryMethodRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: QueryMethodBodies['application/json'];
}

/** What the handler of `QUERY /query/method` may give. */
export type QueryMethodResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryMethodOperation: ServerOperation<QueryMethodRequest, QueryMethodResult> = {
  id: 'queryMethod',
  method: 'QUERY',
  path: '/query/method',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryMethodValidators,
};
