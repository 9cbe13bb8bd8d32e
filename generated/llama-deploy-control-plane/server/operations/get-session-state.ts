// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { GetSessionStateParameters } from '../../types/operations/get-session-state.ts';
import type { SessionState } from '../../types/session-state.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { getSessionStateValidators } from '../../validators/operations/get-session-state.ts';

/** What the handler of `GET /sessions/{session_id}/state` receives. */
export interface GetSessionStateRequest extends RequestBase {
  readonly path: GetSessionStateParameters['path'];
  readonly header: NonNullable<GetSessionStateParameters['header']>;
}

/** What the handler of `GET /sessions/{session_id}/state` may give. */
export type GetSessionStateResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: SessionState;
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

export const getSessionStateOperation: ServerOperation<GetSessionStateRequest, GetSessionStateResult> = {
  id: 'getSessionState',
  method: 'GET',
  path: '/sessions/{session_id}/state',
  parameters: [
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
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
  validators: getSessionStateValidators,
};
