// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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
export type SendTaskEventParams = EventDefinition & {
  /** The session that the task belongs to. */
  session_id: string;
};

export const sendTaskEventOperation: ClientOperation<SendTaskEventResponses> = {
  id: 'sendTaskEvent',
  method: 'POST',
  path: '/deployments/{deployment_name}/tasks/{task_id}/events',
  parameters: [
    { name: 'deployment_name', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'task_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', key: 'session_id', in: 'query', style: 'form', explode: true },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/send-task-event.ts')).sendTaskEventValidators,
  statuses: ['200', '400', '401', '403', '404', '413', '422', '500'],
};

/**
 * Send an event to a task
 *
 * Hands an event to the service that does the task, and answers with what was sent; what no task waits for is
 * dropped.
 *
 * `POST /deployments/{deployment_name}/tasks/{task_id}/events`
 */
export function sendTaskEvent(
  client: ApiClient,
  deploymentName: string,
  taskId: string,
  params: SendTaskEventParams,
  options?: RequestOptions,
): APIPromise<EventDefinition> {
  return request(client, { operation: sendTaskEventOperation, path: [deploymentName, taskId], params, options });
}
