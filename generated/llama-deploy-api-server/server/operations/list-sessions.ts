// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ListSessionsParameters, ListSessionsResponses } from '../../types/operations/list-sessions.ts';
import { listSessionsValidators } from '../../validators/operations/list-sessions.ts';

/** What the handler of `GET /deployments/{deployment_name}/sessions` receives. */
export interface ListSessionsRequest extends RequestBase {
  readonly path: ListSessionsParameters['path'];
}

/** What the handler of `GET /deployments/{deployment_name}/sessions` may give. */
export type ListSessionsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ListSessionsResponses[200]['content']['application/json'];
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

export const listSessionsOperation: ServerOperation<ListSessionsRequest, ListSessionsResult> = {
  id: 'listSessions',
  method: 'GET',
  path: '/deployments/{deployment_name}/sessions',
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
  validators: listSessionsValidators,
};
