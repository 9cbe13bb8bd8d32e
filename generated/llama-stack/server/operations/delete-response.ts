// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type { OpenAIDeleteResponseObject } from '../../types/open-ai-delete-response-object.ts';
import type { DeleteResponseParameters, DeleteResponseResponses } from '../../types/operations/delete-response.ts';
import { deleteResponseValidators } from '../../validators/operations/delete-response.ts';

/** What the handler of `DELETE /v1/openai/v1/responses/{response_id}` receives. */
export interface DeleteResponseRequest extends RequestBase {
  readonly path: DeleteResponseParameters['path'];
}

/** What the handler of `DELETE /v1/openai/v1/responses/{response_id}` may give. */
export type DeleteResponseResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteResponseResponses[200]['headers'];
      readonly body: OpenAIDeleteResponseObject;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteResponseResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteResponseResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteResponseResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteResponseResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteResponseResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const deleteResponseOperation: ServerOperation<DeleteResponseRequest, DeleteResponseResult> = {
  id: 'deleteResponse',
  method: 'DELETE',
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
  validators: deleteResponseValidators,
};
