// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type {
  GetDeploymentResponses,
  GetTaskResponses,
  ListDeploymentsResponses,
  RunTaskBodies,
  RunTaskResponses,
} from '../../types/operations/deployments.ts';

export const listDeploymentsOperation: ClientOperation<ListDeploymentsResponses> = {
  id: 'listDeployments',
  method: 'GET',
  path: '/deployments',
  responses: { '204': {} },
  statuses: ['204'],
};

/** `GET /deployments` */
export function listDeployments(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: listDeploymentsOperation, options });
}

export const getDeploymentOperation: ClientOperation<GetDeploymentResponses> = {
  id: 'getDeployment',
  method: 'GET',
  path: '/deployments/{name}',
  responses: { '204': {} },
  statuses: ['204'],
};

/** `GET /deployments/{name}` */
export function getDeployment(client: ApiClient, name: string, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: getDeploymentOperation, path: [name], options });
}

/** Parameters of `runTask`. */
export type RunTaskParams = RunTaskBodies['application/json'];

export const runTaskOperation: ClientOperation<RunTaskResponses> = {
  id: 'runTask',
  method: 'POST',
  path: '/deployments/{name}/tasks',
  body: { required: true, content: 'application/json' },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/deployments.ts')).runTaskValidators,
  statuses: ['200'],
};

/** `POST /deployments/{name}/tasks` */
export function runTask(
  client: ApiClient,
  name: string,
  params: RunTaskParams,
  options?: RequestOptions,
): APIPromise<RunTaskResponses[200]['content']['application/json']> {
  return request(client, { operation: runTaskOperation, path: [name], params, options });
}

export const getTaskOperation: ClientOperation<GetTaskResponses> = {
  id: 'getTask',
  method: 'GET',
  path: '/deployments/{name}/tasks/{task}',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/deployments.ts')).getTaskValidators,
  statuses: ['200'],
};

/** `GET /deployments/{name}/tasks/{task}` */
export function getTask(
  client: ApiClient,
  name: string,
  task: number,
  options?: RequestOptions,
): APIPromise<GetTaskResponses[200]['content']['application/json']> {
  return request(client, { operation: getTaskOperation, path: [name, task], options });
}
