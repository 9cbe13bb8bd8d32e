// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { CreateTaskBodies, CreateTaskParameters } from '../../types/operations/create-task.ts';
import type { TaskDefinition } from '../../types/task-definition.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { createTaskValidators } from '../../validators/operations/create-task.ts';

/** What the handler of `POST /deployments/{deployment_name}/tasks/create` receives. */
export interface CreateTaskRequest extends RequestBase {
  readonly path: CreateTaskParameters['path'];
  readonly query: NonNullable<CreateTaskParameters['query']>;
  readonly contentType: 'application/json';
  readonly body: CreateTaskBodies['application/json'];
}

/** What the handler of `POST /deployments/{deployment_name}/tasks/create` may give. */
export type CreateTaskResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: TaskDefinition;
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
      readonly status: 413;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const createTaskOperation: ServerOperation<CreateTaskRequest, CreateTaskResult> = {
  id: 'createTask',
  method: 'POST',
  path: '/deployments/{deployment_name}/tasks/create',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '413': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createTaskValidators,
};
