// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { DeleteSessionParameters, DeleteSessionResponses } from '../../types/operations/delete-session.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { deleteSessionValidators } from '../../validators/operations/delete-session.ts';

/** What the handler of `POST /deployments/{deployment_name}/sessions/delete` receives. */
export interface DeleteSessionRequest extends RequestBase {
  readonly path: DeleteSessionParameters['path'];
  readonly query: DeleteSessionParameters['query'];
}

/** What the handler of `POST /deployments/{deployment_name}/sessions/delete` may give. */
export type DeleteSessionResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: DeleteSessionResponses[200]['content']['application/json'];
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

export const deleteSessionOperation: ServerOperation<DeleteSessionRequest, DeleteSessionResult> = {
  id: 'deleteSession',
  method: 'POST',
  path: '/deployments/{deployment_name}/sessions/delete',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'query', required: true, style: 'form', explode: true, shape: 'string' },
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
  validators: deleteSessionValidators,
};
