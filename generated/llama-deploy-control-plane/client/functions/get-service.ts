// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetServiceResponses } from '../../types/operations/get-service.ts';
import type { ServiceDefinition } from '../../types/service-definition.ts';

export const getServiceOperation: ClientOperation<GetServiceResponses> = {
  id: 'getService',
  method: 'GET',
  path: '/services/{service_name}',
  parameters: [{ name: 'service_name', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-service.ts')).getServiceValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * Get a service
 *
 * Answers with the service, if one of this name is registered.
 *
 * `GET /services/{service_name}`
 */
export function getService(
  client: ApiClient,
  serviceName: string,
  options?: RequestOptions,
): APIPromise<ServiceDefinition> {
  return request(client, { operation: getServiceOperation, path: [serviceName], options });
}
