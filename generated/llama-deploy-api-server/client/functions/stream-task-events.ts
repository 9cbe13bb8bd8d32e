// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { StreamTaskEventsResponses } from '../../types/operations/stream-task-events.ts';
import type { TaskEvent } from '../../types/task-event.ts';

/** Parameters of `streamTaskEvents`. */
export interface StreamTaskEventsParams {
  /** The session that the task belongs to. */
  session_id: string;
}

export const streamTaskEventsOperation: ClientOperation<StreamTaskEventsResponses> = {
  id: 'streamTaskEvents',
  method: 'GET',
  path: '/deployments/{deployment_name}/tasks/{task_id}/events',
  parameters: [
    { name: 'deployment_name', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'task_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', key: 'session_id', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/x-ndjson': { kind: 'json-lines' } } },
  accept: 'application/x-ndjson',
  security: [[], ['bearerAuth']],
  validators: async () =>
    (await import('../../validators/operations/stream-task-events.ts')).streamTaskEventsValidators,
  statuses: ['200', '400', '401', '403', '404', '410', '422', '500'],
};

/**
 * Follow a task
 *
 * Sends the events of a task from the first one on, as they come, and ends with the task.
 *
 * `GET /deployments/{deployment_name}/tasks/{task_id}/events`
 */
export function streamTaskEvents(
  client: ApiClient,
  deploymentName: string,
  taskId: string,
  params: StreamTaskEventsParams,
  options?: RequestOptions,
): APIPromise<Stream<TaskEvent>> {
  return request(client, { operation: streamTaskEventsOperation, path: [deploymentName, taskId], params, options });
}
