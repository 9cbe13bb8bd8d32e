// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ServiceMap } from '../../types/service-map.ts';
import { listServicesValidators } from '../../validators/operations/list-services.ts';

/** What the handler of `GET /services` receives. */
export interface ListServicesRequest extends RequestBase {}

/** What the handler of `GET /services` may give. */
export type ListServicesResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ServiceMap;
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

export const listServicesOperation: ServerOperation<ListServicesRequest, ListServicesResult> = {
  id: 'listServices',
  method: 'GET',
  path: '/services',
  parameters: [],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listServicesValidators,
};
