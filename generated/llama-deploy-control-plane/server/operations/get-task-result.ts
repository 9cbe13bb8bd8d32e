// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { GetTaskResultParameters, GetTaskResultResponses } from '../../types/operations/get-task-result.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { getTaskResultValidators } from '../../validators/operations/get-task-result.ts';

/** What the handler of `GET /sessions/{session_id}/tasks/{task_id}/result` receives. */
export interface GetTaskResultRequest extends RequestBase {
  readonly path: GetTaskResultParameters['path'];
  readonly header: NonNullable<GetTaskResultParameters['header']>;
}

/** What the handler of `GET /sessions/{session_id}/tasks/{task_id}/result` may give. */
export type GetTaskResultResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: GetTaskResultResponses[200]['content']['application/json'];
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
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const getTaskResultOperation: ServerOperation<GetTaskResultRequest, GetTaskResultResult> = {
  id: 'getTaskResult',
  method: 'GET',
  path: '/sessions/{session_id}/tasks/{task_id}/result',
  parameters: [
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'task_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'x-etalon-results', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getTaskResultValidators,
};
