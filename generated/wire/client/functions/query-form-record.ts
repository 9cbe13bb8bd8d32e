// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { QueryFormRecordResponses } from '../../types/operations/query-form-record.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `queryFormRecord`. */
export interface QueryFormRecordParams {
  record: Colour;
  text?: string | undefined;
}

export const queryFormRecordOperation: ClientOperation<QueryFormRecordResponses> = {
  id: 'queryFormRecord',
  method: 'GET',
  path: '/query/form-record',
  parameters: [
    { name: 'record', key: 'record', in: 'query', style: 'form', explode: true },
    { name: 'text', key: 'text', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/query-form-record.ts')).queryFormRecordValidators,
  statuses: ['200'],
};

/** `GET /query/form-record` */
export function queryFormRecord(
  client: ApiClient,
  params: QueryFormRecordParams,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryFormRecordOperation, params, options });
}
