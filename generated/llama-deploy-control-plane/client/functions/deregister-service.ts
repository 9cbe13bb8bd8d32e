// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { DeregisterServiceResponses } from '../../types/operations/deregister-service.ts';

/** Parameters of `deregisterService`. */
export interface DeregisterServiceParams {
  /** The name of the service that shall go. */
  service_name: string;
}

export const deregisterServiceOperation: ClientOperation<DeregisterServiceResponses> = {
  id: 'deregisterService',
  method: 'POST',
  path: '/services/deregister',
  parameters: [{ name: 'service_name', key: 'service_name', in: 'query', style: 'form', explode: true }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () =>
    (await import('../../validators/operations/deregister-service.ts')).deregisterServiceValidators,
  statuses: ['200', '400', '401', '403', '422', '500'],
};

/**
 * Deregister a service
 *
 * Forgets a service; one that is not there is forgotten already.
 *
 * `POST /services/deregister`
 */
export function deregisterService(
  client: ApiClient,
  params: DeregisterServiceParams,
  options?: RequestOptions,
): APIPromise<DeregisterServiceResponses[200]['content']['application/json']> {
  return request(client, { operation: deregisterServiceOperation, params, options });
}
