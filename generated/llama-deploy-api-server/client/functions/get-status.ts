// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetStatusResponses } from '../../types/operations/get-status.ts';
import type { Status } from '../../types/status.ts';

export const getStatusOperation: ClientOperation<GetStatusResponses> = {
  id: 'getStatus',
  method: 'GET',
  path: '/status/',
  parameters: [],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-status.ts')).getStatusValidators,
  statuses: ['200', '401', '403', '500'],
};

/**
 * Ask for the status
 *
 * Tells whether the server works, and which deployments it has.
 *
 * `GET /status/`
 */
export function getStatus(client: ApiClient, options?: RequestOptions): APIPromise<Status> {
  return request(client, { operation: getStatusOperation, options });
}
