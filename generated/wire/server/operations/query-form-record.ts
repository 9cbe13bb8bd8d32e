// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { QueryFormRecordParameters } from '../../types/operations/query-form-record.ts';
import type { Received } from '../../types/received.ts';
import { queryFormRecordValidators } from '../../validators/operations/query-form-record.ts';

/** What the handler of `GET /query/form-record` receives. */
export interface QueryFormRecordRequest extends RequestBase {
  readonly query: QueryFormRecordParameters['query'];
}

/** What the handler of `GET /query/form-record` may give. */
export type QueryFormRecordResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryFormRecordOperation: ServerOperation<QueryFormRecordRequest, QueryFormRecordResult> = {
  id: 'queryFormRecord',
  method: 'GET',
  path: '/query/form-record',
  parameters: [
    {
      name: 'record',
      in: 'query',
      required: true,
      style: 'form',
      explode: true,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
    { name: 'text', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryFormRecordValidators,
};
