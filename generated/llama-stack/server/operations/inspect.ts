// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type { HealthInfo } from '../../types/health-info.ts';
import type { GetHealthResponses, GetVersionResponses } from '../../types/operations/inspect.ts';
import type { VersionInfo } from '../../types/version-info.ts';
import { getHealthValidators, getVersionValidators } from '../../validators/operations/inspect.ts';

/** What the handler of `GET /v1/health` receives. */
export interface GetHealthRequest extends RequestBase {}

/** What the handler of `GET /v1/health` may give. */
export type GetHealthResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: GetHealthResponses[200]['headers'];
      readonly body: HealthInfo;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetHealthResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetHealthResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetHealthResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetHealthResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const getHealthOperation: ServerOperation<GetHealthRequest, GetHealthResult> = {
  id: 'getHealth',
  method: 'GET',
  path: '/v1/health',
  parameters: [],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getHealthValidators,
};

/** What the handler of `GET /v1/version` receives. */
export interface GetVersionRequest extends RequestBase {}

/** What the handler of `GET /v1/version` may give. */
export type GetVersionResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: GetVersionResponses[200]['headers'];
      readonly body: VersionInfo;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetVersionResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetVersionResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetVersionResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetVersionResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const getVersionOperation: ServerOperation<GetVersionRequest, GetVersionResult> = {
  id: 'getVersion',
  method: 'GET',
  path: '/v1/version',
  parameters: [],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getVersionValidators,
};
