// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { DeploymentDefinition } from '../../types/deployment-definition.ts';
import type { CreateDeploymentBodies, CreateDeploymentResponses } from '../../types/operations/create-deployment.ts';

/** Parameters of `createDeployment`. */
export type CreateDeploymentParams = Omit<CreateDeploymentBodies['multipart/form-data'], 'config_file'> & {
  config_file: Blob;
} & {
  /** Whether a deployment of this name is replaced; it must be there then. */
  reload?: boolean | undefined;
};

export const createDeploymentOperation: ClientOperation<CreateDeploymentResponses> = {
  id: 'createDeployment',
  method: 'POST',
  path: '/deployments/create',
  parameters: [{ name: 'reload', key: 'reload', in: 'query', style: 'form', explode: true }],
  body: { required: true, content: { 'multipart/form-data': { kind: 'multipart' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/create-deployment.ts')).createDeploymentValidators,
  statuses: ['200', '400', '401', '403', '404', '413', '422', '500'],
};

/**
 * Make a deployment
 *
 * Starts the workflows that a deployment file names, or starts those of a deployment anew; answers when they
 * are ready.
 *
 * `POST /deployments/create`
 */
export function createDeployment(
  client: ApiClient,
  params: CreateDeploymentParams,
  options?: RequestOptions,
): APIPromise<DeploymentDefinition> {
  return request(client, { operation: createDeploymentOperation, params, options });
}
