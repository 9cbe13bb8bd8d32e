// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ListSessionsParameters } from '../../types/operations/list-sessions.ts';
import type { SessionMap } from '../../types/session-map.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { listSessionsValidators } from '../../validators/operations/list-sessions.ts';

/** What the handler of `GET /sessions` receives. */
export interface ListSessionsRequest extends RequestBase {
  readonly header: NonNullable<ListSessionsParameters['header']>;
}

/** What the handler of `GET /sessions` may give. */
export type ListSessionsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: SessionMap;
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
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const listSessionsOperation: ServerOperation<ListSessionsRequest, ListSessionsResult> = {
  id: 'listSessions',
  method: 'GET',
  path: '/sessions',
  parameters: [
    { name: 'x-etalon-results', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listSessionsValidators,
};
