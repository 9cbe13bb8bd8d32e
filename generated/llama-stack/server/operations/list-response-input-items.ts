// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type { ListOpenAIResponseInputItem } from '../../types/list-open-ai-response-input-item.ts';
import type {
  ListResponseInputItemsParameters,
  ListResponseInputItemsResponses,
} from '../../types/operations/list-response-input-items.ts';
import { listResponseInputItemsValidators } from '../../validators/operations/list-response-input-items.ts';

/** What the handler of `GET /v1/openai/v1/responses/{response_id}/input_items` receives. */
export interface ListResponseInputItemsRequest extends RequestBase {
  readonly path: ListResponseInputItemsParameters['path'];
  readonly query: NonNullable<ListResponseInputItemsParameters['query']>;
}

/** What the handler of `GET /v1/openai/v1/responses/{response_id}/input_items` may give. */
export type ListResponseInputItemsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[200]['headers'];
      readonly body: ListOpenAIResponseInputItem;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[500]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 501;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[501]['headers'];
      readonly body: ErrorDetail;
    };

export const listResponseInputItemsOperation: ServerOperation<
  ListResponseInputItemsRequest,
  ListResponseInputItemsResult
> = {
  id: 'listResponseInputItems',
  method: 'GET',
  path: '/v1/openai/v1/responses/{response_id}/input_items',
  parameters: [
    { name: 'response_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'after', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'before', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'include', in: 'query', required: false, style: 'form', explode: true, shape: { array: 'string' } },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'order', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
  ],
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
    '501': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listResponseInputItemsValidators,
};
