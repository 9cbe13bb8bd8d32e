// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type { ListRunsParameters, ListRunsResponses } from '../../types/operations/list-runs.ts';
import type { RunList } from '../../types/run-list.ts';
import { listRunsValidators } from '../../validators/operations/list-runs.ts';

/** What the handler of `GET /threads/{thread_id}/runs` receives. */
export interface ListRunsRequest extends RequestBase {
  readonly path: ListRunsParameters['path'];
  readonly query: NonNullable<ListRunsParameters['query']>;
  readonly header: ListRunsParameters['header'];
}

/** What the handler of `GET /threads/{thread_id}/runs` may give. */
export type ListRunsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunsResponses[200]['headers'];
      readonly body: RunList;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunsResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunsResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunsResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunsResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunsResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunsResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const listRunsOperation: ServerOperation<ListRunsRequest, ListRunsResult> = {
  id: 'listRuns',
  method: 'GET',
  path: '/threads/{thread_id}/runs',
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
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
  validators: listRunsValidators,
};
