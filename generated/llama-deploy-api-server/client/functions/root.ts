// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ApiServerHome } from '../../types/api-server-home.ts';
import type { GetRootResponses, GetStatusResponses } from '../../types/operations/root.ts';
import type { Status } from '../../types/status.ts';

export const getRootOperation: ClientOperation<GetRootResponses> = {
  id: 'getRoot',
  method: 'GET',
  path: '/',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/root.ts')).getRootValidators,
  statuses: ['200', '401', '403', '500'],
};

/**
 * Ask where to look
 *
 * Tells where the description of the API and the status are.
 *
 * `GET /`
 */
export function getRoot(client: ApiClient, options?: RequestOptions): APIPromise<ApiServerHome> {
  return request(client, { operation: getRootOperation, options });
}

export const getStatusOperation: ClientOperation<GetStatusResponses> = {
  id: 'getStatus',
  method: 'GET',
  path: '/status/',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/root.ts')).getStatusValidators,
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
