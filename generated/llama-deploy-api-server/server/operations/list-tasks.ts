// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ListTasksParameters, ListTasksResponses } from '../../types/operations/list-tasks.ts';
import { listTasksValidators } from '../../validators/operations/list-tasks.ts';

/** What the handler of `GET /deployments/{deployment_name}/tasks` receives. */
export interface ListTasksRequest extends RequestBase {
  readonly path: ListTasksParameters['path'];
}

/** What the handler of `GET /deployments/{deployment_name}/tasks` may give. */
export type ListTasksResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ListTasksResponses[200]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const listTasksOperation: ServerOperation<ListTasksRequest, ListTasksResult> = {
  id: 'listTasks',
  method: 'GET',
  path: '/deployments/{deployment_name}/tasks',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listTasksValidators,
};
