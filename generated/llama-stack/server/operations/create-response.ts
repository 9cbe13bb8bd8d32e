// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation, StreamItem } from '../support/index.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type { OpenAIResponseObject } from '../../types/open-ai-response-object.ts';
import type { OpenAIResponseStreamItem } from '../../types/open-ai-response-stream-item.ts';
import type { CreateResponseBodies } from '../../types/operations/create-response.ts';
import { createResponseValidators } from '../../validators/operations/create-response.ts';

/** What the handler of `POST /v1/openai/v1/responses` receives. */
export interface CreateResponseRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: CreateResponseBodies['application/json'];
}

/** What the handler of `POST /v1/openai/v1/responses` may give. */
export type CreateResponseResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: OpenAIResponseObject;
    }
  | {
      readonly status: 200;
      readonly contentType: 'text/event-stream';
      readonly stream: AsyncIterable<StreamItem<OpenAIResponseStreamItem>>;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorMessage;
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
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const createResponseOperation: ServerOperation<CreateResponseRequest, CreateResponseResult> = {
  id: 'createResponse',
  method: 'POST',
  path: '/v1/openai/v1/responses',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': { content: { 'application/json': { kind: 'json' }, 'text/event-stream': { kind: 'event-stream' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '429': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createResponseValidators,
};
