// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetTaskResponses } from '../../types/operations/get-task.ts';

export const getTaskOperation: ClientOperation<GetTaskResponses> = {
  id: 'getTask',
  method: 'GET',
  path: '/deployments/{name}/tasks/{task}',
  parameters: [
    { name: 'name', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'task', position: 1, in: 'path', style: 'simple', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/get-task.ts')).getTaskValidators,
  statuses: ['200'],
};

/** `GET /deployments/{name}/tasks/{task}` */
export function getTask(
  client: ApiClient,
  name: string,
  task: number,
  options?: RequestOptions,
): APIPromise<GetTaskResponses[200]['content']['application/json']> {
  return request(client, { operation: getTaskOperation, path: [name, task], options });
}
