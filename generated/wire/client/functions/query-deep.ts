// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { QueryDeepParameters, QueryDeepResponses } from '../../types/operations/query-deep.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `queryDeep`. */
export interface QueryDeepParams {
  filter?: NonNullable<QueryDeepParameters['query']>['filter'] | undefined;
}

export const queryDeepOperation: ClientOperation<QueryDeepResponses> = {
  id: 'queryDeep',
  method: 'GET',
  path: '/query/deep',
  parameters: [{ name: 'filter', key: 'filter', in: 'query', style: 'deepObject', explode: true }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/query-deep.ts')).queryDeepValidators,
  statuses: ['200'],
};

/** `GET /query/deep` */
export function queryDeep(
  client: ApiClient,
  params?: QueryDeepParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryDeepOperation, params, options });
}
