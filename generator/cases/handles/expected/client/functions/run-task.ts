// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { RunTaskBodies, RunTaskResponses } from '../../types/operations/run-task.ts';

/** Parameters of `runTask`. */
export type RunTaskParams = RunTaskBodies['application/json'];

export const runTaskOperation: ClientOperation<RunTaskResponses> = {
  id: 'runTask',
  method: 'POST',
  path: '/deployments/{name}/tasks',
  parameters: [{ name: 'name', position: 0, in: 'path', style: 'simple', explode: false }],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/run-task.ts')).runTaskValidators,
  statuses: ['200'],
};

/** `POST /deployments/{name}/tasks` */
export function runTask(
  client: ApiClient,
  name: string,
  params: RunTaskParams,
  options?: RequestOptions,
): APIPromise<RunTaskResponses[200]['content']['application/json']> {
  return request(client, { operation: runTaskOperation, path: [name], params, options });
}
