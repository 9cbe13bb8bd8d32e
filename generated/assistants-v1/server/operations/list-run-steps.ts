// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type { ListRunStepsParameters, ListRunStepsResponses } from '../../types/operations/list-run-steps.ts';
import type { RunStepList } from '../../types/run-step-list.ts';
import { listRunStepsValidators } from '../../validators/operations/list-run-steps.ts';

/** What the handler of `GET /threads/{thread_id}/runs/{run_id}/steps` receives. */
export interface ListRunStepsRequest extends RequestBase {
  readonly path: ListRunStepsParameters['path'];
  readonly query: NonNullable<ListRunStepsParameters['query']>;
  readonly header: ListRunStepsParameters['header'];
}

/** What the handler of `GET /threads/{thread_id}/runs/{run_id}/steps` may give. */
export type ListRunStepsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunStepsResponses[200]['headers'];
      readonly body: RunStepList;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunStepsResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunStepsResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunStepsResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunStepsResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunStepsResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ListRunStepsResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const listRunStepsOperation: ServerOperation<ListRunStepsRequest, ListRunStepsResult> = {
  id: 'listRunSteps',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps',
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'run_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
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
  validators: listRunStepsValidators,
};
