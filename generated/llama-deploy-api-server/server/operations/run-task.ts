// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { RunTaskBodies, RunTaskParameters, RunTaskResponses } from '../../types/operations/run-task.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { runTaskValidators } from '../../validators/operations/run-task.ts';

/** What the handler of `POST /deployments/{deployment_name}/tasks/run` receives. */
export interface RunTaskRequest extends RequestBase {
  readonly path: RunTaskParameters['path'];
  readonly query: NonNullable<RunTaskParameters['query']>;
  readonly header: NonNullable<RunTaskParameters['header']>;
  readonly contentType: 'application/json';
  readonly body: RunTaskBodies['application/json'];
}

/** What the handler of `POST /deployments/{deployment_name}/tasks/run` may give. */
export type RunTaskResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: RunTaskResponses[200]['content']['application/json'];
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

export const runTaskOperation: ServerOperation<RunTaskRequest, RunTaskResult> = {
  id: 'runTask',
  method: 'POST',
  path: '/deployments/{deployment_name}/tasks/run',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'x-etalon-results', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
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
  validators: runTaskValidators,
};
