// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ControlPlaneHome } from '../../types/control-plane-home.ts';
import type { GetControlPlaneResponses } from '../../types/operations/get-control-plane.ts';

export const getControlPlaneOperation: ClientOperation<GetControlPlaneResponses> = {
  id: 'getControlPlane',
  method: 'GET',
  path: '/',
  parameters: [],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-control-plane.ts')).getControlPlaneValidators,
  statuses: ['200', '401', '403', '500'],
};

/**
 * Ask for the state
 *
 * Tells that the control plane works.
 *
 * `GET /`
 */
export function getControlPlane(client: ApiClient, options?: RequestOptions): APIPromise<ControlPlaneHome> {
  return request(client, { operation: getControlPlaneOperation, options });
}
