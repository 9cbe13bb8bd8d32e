// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { DeleteSessionParameters, DeleteSessionResponses } from '../../types/operations/delete-session.ts';
import { deleteSessionValidators } from '../../validators/operations/delete-session.ts';

/** What the handler of `POST /sessions/{session_id}/delete` receives. */
export interface DeleteSessionRequest extends RequestBase {
  readonly path: DeleteSessionParameters['path'];
}

/** What the handler of `POST /sessions/{session_id}/delete` may give. */
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
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const deleteSessionOperation: ServerOperation<DeleteSessionRequest, DeleteSessionResult> = {
  id: 'deleteSession',
  method: 'POST',
  path: '/sessions/{session_id}/delete',
  parameters: [{ name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: deleteSessionValidators,
};
