// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type {
  DeregisterServiceParameters,
  DeregisterServiceResponses,
} from '../../types/operations/deregister-service.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { deregisterServiceValidators } from '../../validators/operations/deregister-service.ts';

/** What the handler of `POST /services/deregister` receives. */
export interface DeregisterServiceRequest extends RequestBase {
  readonly query: DeregisterServiceParameters['query'];
}

/** What the handler of `POST /services/deregister` may give. */
export type DeregisterServiceResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: DeregisterServiceResponses[200]['content']['application/json'];
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
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const deregisterServiceOperation: ServerOperation<DeregisterServiceRequest, DeregisterServiceResult> = {
  id: 'deregisterService',
  method: 'POST',
  path: '/services/deregister',
  parameters: [{ name: 'service_name', in: 'query', required: true, style: 'form', explode: true, shape: 'string' }],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: deregisterServiceValidators,
};
