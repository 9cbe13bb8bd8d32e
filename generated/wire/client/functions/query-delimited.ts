// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Numbers } from '../../types/numbers.ts';
import type { QueryDelimitedResponses } from '../../types/operations/query-delimited.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `queryDelimited`. */
export interface QueryDelimitedParams {
  spaced?: Numbers | undefined;
  piped?: Numbers | undefined;
  reserved?: string | undefined;
}

export const queryDelimitedOperation: ClientOperation<QueryDelimitedResponses> = {
  id: 'queryDelimited',
  method: 'GET',
  path: '/query/delimited',
  parameters: [
    { name: 'spaced', key: 'spaced', in: 'query', style: 'spaceDelimited', explode: false },
    { name: 'piped', key: 'piped', in: 'query', style: 'pipeDelimited', explode: false },
    { name: 'reserved', key: 'reserved', in: 'query', style: 'form', explode: true, allowReserved: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/query-delimited.ts')).queryDelimitedValidators,
  statuses: ['200'],
};

/** `GET /query/delimited` */
export function queryDelimited(
  client: ApiClient,
  params?: QueryDelimitedParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryDelimitedOperation, params, options });
}
