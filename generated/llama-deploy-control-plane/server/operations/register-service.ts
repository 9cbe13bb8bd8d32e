// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ControlPlaneConfig } from '../../types/control-plane-config.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { RegisterServiceBodies } from '../../types/operations/register-service.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { registerServiceValidators } from '../../validators/operations/register-service.ts';

/** What the handler of `POST /services/register` receives. */
export interface RegisterServiceRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: RegisterServiceBodies['application/json'];
}

/** What the handler of `POST /services/register` may give. */
export type RegisterServiceResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ControlPlaneConfig;
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

export const registerServiceOperation: ServerOperation<RegisterServiceRequest, RegisterServiceResult> = {
  id: 'registerService',
  method: 'POST',
  path: '/services/register',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '413': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: registerServiceValidators,
};
