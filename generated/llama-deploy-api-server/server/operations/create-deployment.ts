// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { DeploymentDefinition } from '../../types/deployment-definition.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { CreateDeploymentBodies, CreateDeploymentParameters } from '../../types/operations/create-deployment.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { createDeploymentValidators } from '../../validators/operations/create-deployment.ts';

/** What the handler of `POST /deployments/create` receives. */
export interface CreateDeploymentRequest extends RequestBase {
  readonly query: NonNullable<CreateDeploymentParameters['query']>;
  readonly contentType: 'multipart/form-data';
  readonly body: Omit<CreateDeploymentBodies['multipart/form-data'], 'config_file'> & { config_file: Blob };
}

/** What the handler of `POST /deployments/create` may give. */
export type CreateDeploymentResult =
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
      readonly status: 413;
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

export const createDeploymentOperation: ServerOperation<CreateDeploymentRequest, CreateDeploymentResult> = {
  id: 'createDeployment',
  method: 'POST',
  path: '/deployments/create',
  parameters: [{ name: 'reload', in: 'query', required: false, style: 'form', explode: true, shape: 'boolean' }],
  body: {
    required: true,
    content: { 'multipart/form-data': { kind: 'multipart', shape: { object: { config_file: 'binary' } } } },
  },
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '413': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createDeploymentValidators,
};
