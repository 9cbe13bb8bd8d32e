// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { RunTaskResponses } from '../../types/operations/run-task.ts';
import type { ResultStyle } from '../../types/result-style.ts';
import type { TaskDefinitionParam } from '../../types/task-definition-param.ts';

/** Parameters of `runTask`. */
export type RunTaskParams = TaskDefinitionParam & {
  /** The session that the task shall belong to; absent, one is made for it. */
  query_session_id?: string | undefined;
  /**
   * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
   * server was told.
   */
  'x-etalon-results'?: ResultStyle | undefined;
};

export const runTaskOperation: ClientOperation<RunTaskResponses> = {
  id: 'runTask',
  method: 'POST',
  path: '/deployments/{deployment_name}/tasks/run',
  parameters: [
    { name: 'deployment_name', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', key: 'query_session_id', in: 'query', style: 'form', explode: true },
    { name: 'x-etalon-results', key: 'x-etalon-results', in: 'header', style: 'simple', explode: false },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/run-task.ts')).runTaskValidators,
  statuses: ['200', '400', '401', '403', '404', '413', '422', '500'],
};

/**
 * Do a task
 *
 * Does a task and answers with the text of its result, also where it failed. A session that is made for it
 * goes with it.
 *
 * `POST /deployments/{deployment_name}/tasks/run`
 */
export function runTask(
  client: ApiClient,
  deploymentName: string,
  params: RunTaskParams,
  options?: RequestOptions,
): APIPromise<RunTaskResponses[200]['content']['application/json']> {
  return request(client, { operation: runTaskOperation, path: [deploymentName], params, options });
}
