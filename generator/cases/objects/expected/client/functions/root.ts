// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetStatusResponses } from '../../types/operations/root.ts';
import type { Status } from '../../types/status.ts';

export const getStatusOperation: ClientOperation<GetStatusResponses> = {
  id: 'getStatus',
  method: 'GET',
  path: '/status',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/root.ts')).getStatusValidators,
  statuses: ['200'],
};

/** `GET /status` */
export function getStatus(client: ApiClient, options?: RequestOptions): APIPromise<Status> {
  return request(client, { operation: getStatusOperation, options });
}
