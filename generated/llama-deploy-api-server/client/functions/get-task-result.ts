// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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
  /** The session that the task belongs to. */
  session_id: string;
  /**
   * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
   * server was told.
   */
  'x-etalon-results'?: ResultStyle | undefined;
}

export const getTaskResultOperation: ClientOperation<GetTaskResultResponses> = {
  id: 'getTaskResult',
  method: 'GET',
  path: '/deployments/{deployment_name}/tasks/{task_id}/results',
  parameters: [
    { name: 'deployment_name', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'task_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', key: 'session_id', in: 'query', style: 'form', explode: true },
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
 * `GET /deployments/{deployment_name}/tasks/{task_id}/results`
 */
export function getTaskResult(
  client: ApiClient,
  deploymentName: string,
  taskId: string,
  params: GetTaskResultParams,
  options?: RequestOptions,
): APIPromise<GetTaskResultResponses[200]['content']['application/json']> {
  return request(client, { operation: getTaskResultOperation, path: [deploymentName, taskId], params, options });
}
