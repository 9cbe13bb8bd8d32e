// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { AnybodyResponses } from '../../types/operations/anybody.ts';

export const anybodyOperation: ClientOperation<AnybodyResponses> = {
  id: 'anybody',
  method: 'GET',
  path: '/anybody',
  responses: { '204': {} },
  statuses: ['204'],
};

/** `GET /anybody` */
export function anybody(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: anybodyOperation, options });
}
