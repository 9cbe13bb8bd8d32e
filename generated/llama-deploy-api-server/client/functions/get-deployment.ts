// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { DeploymentDefinition } from '../../types/deployment-definition.ts';
import type { GetDeploymentResponses } from '../../types/operations/get-deployment.ts';

export const getDeploymentOperation: ClientOperation<GetDeploymentResponses> = {
  id: 'getDeployment',
  method: 'GET',
  path: '/deployments/{deployment_name}',
  parameters: [{ name: 'deployment_name', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-deployment.ts')).getDeploymentValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * Get a deployment
 *
 * Answers with the deployment, if there is one of this name.
 *
 * `GET /deployments/{deployment_name}`
 */
export function getDeployment(
  client: ApiClient,
  deploymentName: string,
  options?: RequestOptions,
): APIPromise<DeploymentDefinition> {
  return request(client, { operation: getDeploymentOperation, path: [deploymentName], options });
}
