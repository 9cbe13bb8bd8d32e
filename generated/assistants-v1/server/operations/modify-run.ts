// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type { ModifyRunBodies, ModifyRunParameters, ModifyRunResponses } from '../../types/operations/modify-run.ts';
import type { Run } from '../../types/run.ts';
import { modifyRunValidators } from '../../validators/operations/modify-run.ts';

/** What the handler of `POST /threads/{thread_id}/runs/{run_id}` receives. */
export interface ModifyRunRequest extends RequestBase {
  readonly path: ModifyRunParameters['path'];
  readonly header: ModifyRunParameters['header'];
  readonly contentType: 'application/json';
  readonly body: ModifyRunBodies['application/json'];
}

/** What the handler of `POST /threads/{thread_id}/runs/{run_id}` may give. */
export type ModifyRunResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyRunResponses[200]['headers'];
      readonly body: Run;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyRunResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyRunResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyRunResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyRunResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyRunResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyRunResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const modifyRunOperation: ServerOperation<ModifyRunRequest, ModifyRunResult> = {
  id: 'modifyRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}',
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'run_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
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
  validators: modifyRunValidators,
};
