// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { QueryMethodResponses } from '../../types/operations/query-method.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `queryMethod`. */
export type QueryMethodParams = Colour;

export const queryMethodOperation: ClientOperation<QueryMethodResponses> = {
  id: 'queryMethod',
  method: 'QUERY',
  path: '/query/method',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/query-method.ts')).queryMethodValidators,
  statuses: ['200'],
};

/** `QUERY /query/method` */
export function queryMethod(
  client: ApiClient,
  params: QueryMethodParams,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryMethodOperation, params, options });
}
