// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { BothResponses } from '../../types/operations/both.ts';

export const bothOperation: ClientOperation<BothResponses> = {
  id: 'both',
  method: 'GET',
  path: '/both',
  responses: { '204': {} },
  security: [['key', 'bearer']],
  statuses: ['204'],
};

/** `GET /both` */
export function both(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: bothOperation, options });
}
