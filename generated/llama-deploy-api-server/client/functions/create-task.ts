// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { CreateTaskResponses } from '../../types/operations/create-task.ts';
import type { TaskDefinition } from '../../types/task-definition.ts';
import type { TaskDefinitionParam } from '../../types/task-definition-param.ts';

/** Parameters of `createTask`. */
export type CreateTaskParams = TaskDefinitionParam & {
  /** The session that the task shall belong to; absent, one is made for it. */
  query_session_id?: string | undefined;
};

export const createTaskOperation: ClientOperation<CreateTaskResponses> = {
  id: 'createTask',
  method: 'POST',
  path: '/deployments/{deployment_name}/tasks/create',
  parameters: [
    { name: 'deployment_name', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', key: 'query_session_id', in: 'query', style: 'form', explode: true },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/create-task.ts')).createTaskValidators,
  statuses: ['200', '400', '401', '403', '404', '413', '422', '500'],
};

/**
 * Start a task
 *
 * Starts a task and answers at once. A session that is made for it stays.
 *
 * `POST /deployments/{deployment_name}/tasks/create`
 */
export function createTask(
  client: ApiClient,
  deploymentName: string,
  params: CreateTaskParams,
  options?: RequestOptions,
): APIPromise<TaskDefinition> {
  return request(client, { operation: createTaskOperation, path: [deploymentName], params, options });
}
