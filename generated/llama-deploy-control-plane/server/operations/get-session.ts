// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { GetSessionParameters } from '../../types/operations/get-session.ts';
import type { SessionDefinition } from '../../types/session-definition.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { getSessionValidators } from '../../validators/operations/get-session.ts';

/** What the handler of `GET /sessions/{session_id}` receives. */
export interface GetSessionRequest extends RequestBase {
  readonly path: GetSessionParameters['path'];
  readonly header: NonNullable<GetSessionParameters['header']>;
}

/** What the handler of `GET /sessions/{session_id}` may give. */
export type GetSessionResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: SessionDefinition;
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

export const getSessionOperation: ServerOperation<GetSessionRequest, GetSessionResult> = {
  id: 'getSession',
  method: 'GET',
  path: '/sessions/{session_id}',
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
  validators: getSessionValidators,
};
