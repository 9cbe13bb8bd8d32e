// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Getusers2Responses } from '../../types/operations/users.ts';

export const getusers2Operation: ClientOperation<Getusers2Responses> = {
  id: 'GETUSERS',
  method: 'GET',
  path: '/USERS',
  responses: { '204': {} },
  statuses: ['204'],
};

/** `GET /USERS` */
export function getusers2(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: getusers2Operation, options });
}
