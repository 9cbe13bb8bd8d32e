// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { DeploymentDefinition } from '../../types/deployment-definition.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { GetDeploymentParameters } from '../../types/operations/get-deployment.ts';
import { getDeploymentValidators } from '../../validators/operations/get-deployment.ts';

/** What the handler of `GET /deployments/{deployment_name}` receives. */
export interface GetDeploymentRequest extends RequestBase {
  readonly path: GetDeploymentParameters['path'];
}

/** What the handler of `GET /deployments/{deployment_name}` may give. */
export type GetDeploymentResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: DeploymentDefinition;
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

export const getDeploymentOperation: ServerOperation<GetDeploymentRequest, GetDeploymentResult> = {
  id: 'getDeployment',
  method: 'GET',
  path: '/deployments/{deployment_name}',
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
  validators: getDeploymentValidators,
};
