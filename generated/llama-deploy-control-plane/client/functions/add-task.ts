// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { AddTaskResponses } from '../../types/operations/add-task.ts';
import type { TaskDefinitionParam } from '../../types/task-definition-param.ts';

/** Parameters of `addTask`. */
export type AddTaskParams = TaskDefinitionParam;

export const addTaskOperation: ClientOperation<AddTaskResponses> = {
  id: 'addTask',
  method: 'POST',
  path: '/sessions/{session_id}/tasks',
  parameters: [{ name: 'session_id', position: 0, in: 'path', style: 'simple', explode: false }],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/add-task.ts')).addTaskValidators,
  statuses: ['200', '400', '401', '403', '404', '409', '413', '422', '500'],
};

/**
 * Add a task
 *
 * Adds a task to a session, hands it to its service, and answers with its id.
 *
 * `POST /sessions/{session_id}/tasks`
 */
export function addTask(
  client: ApiClient,
  sessionId: string,
  params: AddTaskParams,
  options?: RequestOptions,
): APIPromise<AddTaskResponses[200]['content']['application/json']> {
  return request(client, { operation: addTaskOperation, path: [sessionId], params, options });
}
