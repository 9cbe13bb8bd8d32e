// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { AssistantList } from '../../types/assistant-list.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type { ListAssistantsParameters, ListAssistantsResponses } from '../../types/operations/list-assistants.ts';
import { listAssistantsValidators } from '../../validators/operations/list-assistants.ts';

/** What the handler of `GET /assistants` receives. */
export interface ListAssistantsRequest extends RequestBase {
  readonly query: NonNullable<ListAssistantsParameters['query']>;
  readonly header: ListAssistantsParameters['header'];
}

/** What the handler of `GET /assistants` may give. */
export type ListAssistantsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ListAssistantsResponses[200]['headers'];
      readonly body: AssistantList;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ListAssistantsResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ListAssistantsResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ListAssistantsResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: ListAssistantsResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ListAssistantsResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ListAssistantsResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const listAssistantsOperation: ServerOperation<ListAssistantsRequest, ListAssistantsResult> = {
  id: 'listAssistants',
  method: 'GET',
  path: '/assistants',
  parameters: [
    { name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'order', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'after', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'before', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
  ],
  responses: {
    '200': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
    '404': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
        'retry-after': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listAssistantsValidators,
};
