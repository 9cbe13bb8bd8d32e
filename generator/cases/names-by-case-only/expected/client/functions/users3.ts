// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetusersResponses } from '../../types/operations/users3.ts';

export const getusersOperation: ClientOperation<GetusersResponses> = {
  id: 'getusers',
  method: 'GET',
  path: '/users',
  responses: { '204': {} },
  statuses: ['204'],
};

/** `GET /users` */
export function getusers(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: getusersOperation, options });
}
