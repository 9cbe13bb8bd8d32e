// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { QueryContentResponses } from '../../types/operations/query-content.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `queryContent`. */
export interface QueryContentParams {
  filter?: Colour | undefined;
}

export const queryContentOperation: ClientOperation<QueryContentResponses> = {
  id: 'queryContent',
  method: 'GET',
  path: '/query/content',
  parameters: [
    { name: 'filter', key: 'filter', in: 'query', style: 'form', explode: true, mediaType: 'application/json' },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/query-content.ts')).queryContentValidators,
  statuses: ['200'],
};

/** `GET /query/content` */
export function queryContent(
  client: ApiClient,
  params?: QueryContentParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryContentOperation, params, options });
}
