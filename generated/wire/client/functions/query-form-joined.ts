// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { Numbers } from '../../types/numbers.ts';
import type { QueryFormJoinedParameters, QueryFormJoinedResponses } from '../../types/operations/query-form-joined.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `queryFormJoined`. */
export interface QueryFormJoinedParams {
  list?: Numbers | undefined;
  words?: NonNullable<QueryFormJoinedParameters['query']>['words'] | undefined;
  record?: Colour | undefined;
}

export const queryFormJoinedOperation: ClientOperation<QueryFormJoinedResponses> = {
  id: 'queryFormJoined',
  method: 'GET',
  path: '/query/form-joined',
  parameters: [
    { name: 'list', key: 'list', in: 'query', style: 'form', explode: false },
    { name: 'words', key: 'words', in: 'query', style: 'form', explode: false },
    { name: 'record', key: 'record', in: 'query', style: 'form', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/query-form-joined.ts')).queryFormJoinedValidators,
  statuses: ['200'],
};

/** `GET /query/form-joined` */
export function queryFormJoined(
  client: ApiClient,
  params?: QueryFormJoinedParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryFormJoinedOperation, params, options });
}
