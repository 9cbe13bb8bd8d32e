// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type { GetRunStepParameters, GetRunStepResponses } from '../../types/operations/get-run-step.ts';
import type { RunStep } from '../../types/run-step.ts';
import { getRunStepValidators } from '../../validators/operations/get-run-step.ts';

/** What the handler of `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}` receives. */
export interface GetRunStepRequest extends RequestBase {
  readonly path: GetRunStepParameters['path'];
  readonly query: NonNullable<GetRunStepParameters['query']>;
  readonly header: GetRunStepParameters['header'];
}

/** What the handler of `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}` may give. */
export type GetRunStepResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: GetRunStepResponses[200]['headers'];
      readonly body: RunStep;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: GetRunStepResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetRunStepResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetRunStepResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: GetRunStepResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetRunStepResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetRunStepResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const getRunStepOperation: ServerOperation<GetRunStepRequest, GetRunStepResult> = {
  id: 'getRunStep',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps/{step_id}',
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'run_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'step_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'include[]', in: 'query', required: false, style: 'form', explode: true, shape: { array: 'string' } },
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
  validators: getRunStepValidators,
};
