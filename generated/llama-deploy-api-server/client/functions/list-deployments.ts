// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ListDeploymentsResponses } from '../../types/operations/list-deployments.ts';

export const listDeploymentsOperation: ClientOperation<ListDeploymentsResponses> = {
  id: 'listDeployments',
  method: 'GET',
  path: '/deployments/',
  parameters: [],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/list-deployments.ts')).listDeploymentsValidators,
  statuses: ['200', '401', '403', '500'],
};

/**
 * List deployments
 *
 * Lists the deployments in the order in which they were made.
 *
 * `GET /deployments/`
 */
export function listDeployments(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<ListDeploymentsResponses[200]['content']['application/json']> {
  return request(client, { operation: listDeploymentsOperation, options });
}
