// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetTaskResultResponses } from '../../types/operations/get-task-result.ts';
import type { ResultStyle } from '../../types/result-style.ts';

/** Parameters of `getTaskResult`. */
export interface GetTaskResultParams {
  /**
   * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
   * server was told.
   */
  'x-etalon-results'?: ResultStyle | undefined;
}

export const getTaskResultOperation: ClientOperation<GetTaskResultResponses> = {
  id: 'getTaskResult',
  method: 'GET',
  path: '/sessions/{session_id}/tasks/{task_id}/result',
  parameters: [
    { name: 'session_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'task_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'x-etalon-results', key: 'x-etalon-results', in: 'header', style: 'simple', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-task-result.ts')).getTaskResultValidators,
  statuses: ['200', '400', '401', '403', '404', '422', '500'],
};

/**
 * Ask for a result
 *
 * Answers with the result of a task, or with null where there is none yet.
 *
 * `GET /sessions/{session_id}/tasks/{task_id}/result`
 */
export function getTaskResult(
  client: ApiClient,
  sessionId: string,
  taskId: string,
  params?: GetTaskResultParams | null,
  options?: RequestOptions,
): APIPromise<GetTaskResultResponses[200]['content']['application/json']> {
  return request(client, { operation: getTaskResultOperation, path: [sessionId, taskId], params, options });
}
