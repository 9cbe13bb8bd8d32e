// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetCurrentTaskResponses } from '../../types/operations/get-current-task.ts';

export const getCurrentTaskOperation: ClientOperation<GetCurrentTaskResponses> = {
  id: 'getCurrentTask',
  method: 'GET',
  path: '/sessions/{session_id}/current_task',
  parameters: [{ name: 'session_id', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-current-task.ts')).getCurrentTaskValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * Get the current task
 *
 * Answers with the task that was added last, or with null where there is none.
 *
 * `GET /sessions/{session_id}/current_task`
 */
export function getCurrentTask(
  client: ApiClient,
  sessionId: string,
  options?: RequestOptions,
): APIPromise<GetCurrentTaskResponses[200]['content']['application/json']> {
  return request(client, { operation: getCurrentTaskOperation, path: [sessionId], options });
}
