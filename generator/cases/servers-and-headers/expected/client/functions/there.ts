// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ThereResponses } from '../../types/operations/there.ts';

export const thereOperation: ClientOperation<ThereResponses> = {
  id: 'there',
  method: 'GET',
  path: '/there',
  headers: { 'X-Beta': 'there=v2' },
  responses: { '204': {} },
  server: { url: 'https://files.example.com', variables: {} },
  statuses: ['204'],
};

/** `GET /there` */
export function there(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: thereOperation, options });
}
