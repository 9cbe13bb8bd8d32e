// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { InheritedResponses } from '../../types/operations/inherited.ts';

export const inheritedOperation: ClientOperation<InheritedResponses> = {
  id: 'inherited',
  method: 'GET',
  path: '/inherited',
  responses: { '204': {} },
  security: [['key']],
  statuses: ['204'],
};

/** `GET /inherited` */
export function inherited(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: inheritedOperation, options });
}
