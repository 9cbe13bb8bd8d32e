// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { CreateSessionParameters } from '../../types/operations/create-session.ts';
import type { SessionDefinition } from '../../types/session-definition.ts';
import { createSessionValidators } from '../../validators/operations/create-session.ts';

/** What the handler of `POST /deployments/{deployment_name}/sessions/create` receives. */
export interface CreateSessionRequest extends RequestBase {
  readonly path: CreateSessionParameters['path'];
}

/** What the handler of `POST /deployments/{deployment_name}/sessions/create` may give. */
export type CreateSessionResult =
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
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const createSessionOperation: ServerOperation<CreateSessionRequest, CreateSessionResult> = {
  id: 'createSession',
  method: 'POST',
  path: '/deployments/{deployment_name}/sessions/create',
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
  validators: createSessionValidators,
};
