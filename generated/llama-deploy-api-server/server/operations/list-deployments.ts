// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ListDeploymentsResponses } from '../../types/operations/list-deployments.ts';
import { listDeploymentsValidators } from '../../validators/operations/list-deployments.ts';

/** What the handler of `GET /deployments/` receives. */
export interface ListDeploymentsRequest extends RequestBase {}

/** What the handler of `GET /deployments/` may give. */
export type ListDeploymentsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ListDeploymentsResponses[200]['content']['application/json'];
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

export const listDeploymentsOperation: ServerOperation<ListDeploymentsRequest, ListDeploymentsResult> = {
  id: 'listDeployments',
  method: 'GET',
  path: '/deployments/',
  parameters: [],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listDeploymentsValidators,
};
