// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ControlPlaneHome } from '../../types/control-plane-home.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import { getControlPlaneValidators } from '../../validators/operations/get-control-plane.ts';

/** What the handler of `GET /` receives. */
export interface GetControlPlaneRequest extends RequestBase {}

/** What the handler of `GET /` may give. */
export type GetControlPlaneResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ControlPlaneHome;
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

export const getControlPlaneOperation: ServerOperation<GetControlPlaneRequest, GetControlPlaneResult> = {
  id: 'getControlPlane',
  method: 'GET',
  path: '/',
  parameters: [],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getControlPlaneValidators,
};
