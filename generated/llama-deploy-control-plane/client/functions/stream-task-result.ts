// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { StreamTaskResultResponses } from '../../types/operations/stream-task-result.ts';
import type { TaskEvent } from '../../types/task-event.ts';

export const streamTaskResultOperation: ClientOperation<StreamTaskResultResponses> = {
  id: 'streamTaskResult',
  method: 'GET',
  path: '/sessions/{session_id}/tasks/{task_id}/result_stream',
  parameters: [
    { name: 'session_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'task_id', position: 1, in: 'path', style: 'simple', explode: false },
  ],
  responses: { '200': { 'application/x-ndjson': { kind: 'json-lines' } } },
  accept: 'application/x-ndjson',
  security: [[], ['bearerAuth']],
  validators: async () =>
    (await import('../../validators/operations/stream-task-result.ts')).streamTaskResultValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * Follow a task
 *
 * Sends the events of a task from the first one on, as they come, and ends with the task; before the first
 * event there is nothing to find.
 *
 * `GET /sessions/{session_id}/tasks/{task_id}/result_stream`
 */
export function streamTaskResult(
  client: ApiClient,
  sessionId: string,
  taskId: string,
  options?: RequestOptions,
): APIPromise<Stream<TaskEvent>> {
  return request(client, { operation: streamTaskResultOperation, path: [sessionId, taskId], options });
}
