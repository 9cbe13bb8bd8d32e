// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { CreateSessionResponses } from '../../types/operations/create-session.ts';
import { createSessionValidators } from '../../validators/operations/create-session.ts';

/** What the handler of `POST /sessions/create` receives. */
export interface CreateSessionRequest extends RequestBase {}

/** What the handler of `POST /sessions/create` may give. */
export type CreateSessionResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: CreateSessionResponses[200]['content']['application/json'];
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

export const createSessionOperation: ServerOperation<CreateSessionRequest, CreateSessionResult> = {
  id: 'createSession',
  method: 'POST',
  path: '/sessions/create',
  parameters: [],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createSessionValidators,
};
