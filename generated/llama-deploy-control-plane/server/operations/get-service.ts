// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { GetServiceParameters } from '../../types/operations/get-service.ts';
import type { ServiceDefinition } from '../../types/service-definition.ts';
import { getServiceValidators } from '../../validators/operations/get-service.ts';

/** What the handler of `GET /services/{service_name}` receives. */
export interface GetServiceRequest extends RequestBase {
  readonly path: GetServiceParameters['path'];
}

/** What the handler of `GET /services/{service_name}` may give. */
export type GetServiceResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ServiceDefinition;
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

export const getServiceOperation: ServerOperation<GetServiceRequest, GetServiceResult> = {
  id: 'getService',
  method: 'GET',
  path: '/services/{service_name}',
  parameters: [{ name: 'service_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getServiceValidators,
};
