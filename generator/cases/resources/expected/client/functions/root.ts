// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { RootResponses } from '../../types/operations/root.ts';

export const rootOperation: ClientOperation<RootResponses> = {
  id: 'root',
  method: 'GET',
  path: '/',
  responses: { '204': {} },
  statuses: ['204'],
};

/** `GET /` */
export function root(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: rootOperation, options });
}
