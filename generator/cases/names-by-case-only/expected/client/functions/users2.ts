// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetUsersResponses } from '../../types/operations/users2.ts';

export const getUsersOperation: ClientOperation<GetUsersResponses> = {
  id: 'getUsers',
  method: 'GET',
  path: '/Users',
  responses: { '204': {} },
  statuses: ['204'],
};

/** `GET /Users` */
export function getUsers(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: getUsersOperation, options });
}
