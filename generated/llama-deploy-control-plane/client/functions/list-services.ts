// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ListServicesResponses } from '../../types/operations/list-services.ts';
import type { ServiceMap } from '../../types/service-map.ts';

export const listServicesOperation: ClientOperation<ListServicesResponses> = {
  id: 'listServices',
  method: 'GET',
  path: '/services',
  parameters: [],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/list-services.ts')).listServicesValidators,
  statuses: ['200', '401', '403', '500'],
};

/**
 * List services
 *
 * Answers with all registered services by their names.
 *
 * `GET /services`
 */
export function listServices(client: ApiClient, options?: RequestOptions): APIPromise<ServiceMap> {
  return request(client, { operation: listServicesOperation, options });
}
