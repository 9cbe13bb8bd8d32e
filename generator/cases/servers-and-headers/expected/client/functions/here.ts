// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { HereResponses } from '../../types/operations/here.ts';

export const hereOperation: ClientOperation<HereResponses> = {
  id: 'here',
  method: 'GET',
  path: '/here',
  responses: { '204': {} },
  statuses: ['204'],
};

/** `GET /here` */
export function here(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: hereOperation, options });
}
