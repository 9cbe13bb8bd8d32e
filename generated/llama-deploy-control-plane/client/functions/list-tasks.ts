// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ListTasksResponses } from '../../types/operations/list-tasks.ts';

export const listTasksOperation: ClientOperation<ListTasksResponses> = {
  id: 'listTasks',
  method: 'GET',
  path: '/sessions/{session_id}/tasks',
  parameters: [{ name: 'session_id', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/list-tasks.ts')).listTasksValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * List tasks
 *
 * Lists the tasks of a session in the order in which they were added.
 *
 * `GET /sessions/{session_id}/tasks`
 */
export function listTasks(
  client: ApiClient,
  sessionId: string,
  options?: RequestOptions,
): APIPromise<ListTasksResponses[200]['content']['application/json']> {
  return request(client, { operation: listTasksOperation, path: [sessionId], options });
}
