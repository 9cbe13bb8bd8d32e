// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type { OpenAIResponseObject } from '../../types/open-ai-response-object.ts';
import type { GetResponseParameters, GetResponseResponses } from '../../types/operations/get-response.ts';
import { getResponseValidators } from '../../validators/operations/get-response.ts';

/** What the handler of `GET /v1/openai/v1/responses/{response_id}` receives. */
export interface GetResponseRequest extends RequestBase {
  readonly path: GetResponseParameters['path'];
}

/** What the handler of `GET /v1/openai/v1/responses/{response_id}` may give. */
export type GetResponseResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: GetResponseResponses[200]['headers'];
      readonly body: OpenAIResponseObject;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: GetResponseResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetResponseResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetResponseResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetResponseResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetResponseResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const getResponseOperation: ServerOperation<GetResponseRequest, GetResponseResult> = {
  id: 'getResponse',
  method: 'GET',
  path: '/v1/openai/v1/responses/{response_id}',
  parameters: [{ name: 'response_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
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
  validators: getResponseValidators,
};
