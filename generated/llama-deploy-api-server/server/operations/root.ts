// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ApiServerHome } from '../../types/api-server-home.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { Status } from '../../types/status.ts';
import { getRootValidators, getStatusValidators } from '../../validators/operations/root.ts';

/** What the handler of `GET /` receives. */
export interface GetRootRequest extends RequestBase {}

/** What the handler of `GET /` may give. */
export type GetRootResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ApiServerHome;
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

export const getRootOperation: ServerOperation<GetRootRequest, GetRootResult> = {
  id: 'getRoot',
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
  validators: getRootValidators,
};

/** What the handler of `GET /status/` receives. */
export interface GetStatusRequest extends RequestBase {}

/** What the handler of `GET /status/` may give. */
export type GetStatusResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: Status;
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

export const getStatusOperation: ServerOperation<GetStatusRequest, GetStatusResult> = {
  id: 'getStatus',
  method: 'GET',
  path: '/status/',
  parameters: [],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getStatusValidators,
};
