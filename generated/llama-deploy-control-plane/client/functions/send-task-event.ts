// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { EventDefinition } from '../../types/event-definition.ts';
import type { SendTaskEventResponses } from '../../types/operations/send-task-event.ts';

/** Parameters of `sendTaskEvent`. */
export type SendTaskEventParams = EventDefinition;

export const sendTaskEventOperation: ClientOperation<SendTaskEventResponses> = {
  id: 'sendTaskEvent',
  method: 'POST',
  path: '/sessions/{session_id}/tasks/{task_id}/send_event',
  parameters: [
    { name: 'session_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'task_id', position: 1, in: 'path', style: 'simple', explode: false },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/send-task-event.ts')).sendTaskEventValidators,
  statuses: ['200', '400', '401', '403', '413', '422', '500'],
};

/**
 * Send an event to a task
 *
 * Hands an event to the service that does the task; what no task waits for is dropped.
 *
 * `POST /sessions/{session_id}/tasks/{task_id}/send_event`
 */
export function sendTaskEvent(
  client: ApiClient,
  sessionId: string,
  taskId: string,
  params: SendTaskEventParams,
  options?: RequestOptions,
): APIPromise<SendTaskEventResponses[200]['content']['application/json']> {
  return request(client, { operation: sendTaskEventOperation, path: [sessionId, taskId], params, options });
}
