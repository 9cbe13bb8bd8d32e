// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation, StreamItem } from '../support/index.ts';
import type { AssistantStreamEvent } from '../../types/assistant-stream-event.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type {
  CreateThreadAndRunBodies,
  CreateThreadAndRunParameters,
  CreateThreadAndRunResponses,
} from '../../types/operations/create-thread-and-run.ts';
import type { Run } from '../../types/run.ts';
import { createThreadAndRunValidators } from '../../validators/operations/create-thread-and-run.ts';

/** What the handler of `POST /threads/runs` receives. */
export interface CreateThreadAndRunRequest extends RequestBase {
  readonly header: CreateThreadAndRunParameters['header'];
  readonly contentType: 'application/json';
  readonly body: CreateThreadAndRunBodies['application/json'];
}

/** What the handler of `POST /threads/runs` may give. */
export type CreateThreadAndRunResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadAndRunResponses[200]['headers'];
      readonly body: Run;
    }
  | {
      readonly status: 200;
      readonly contentType: 'text/event-stream';
      readonly headers?: CreateThreadAndRunResponses[200]['headers'];
      readonly stream: AsyncIterable<StreamItem<AssistantStreamEvent>>;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadAndRunResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadAndRunResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadAndRunResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadAndRunResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadAndRunResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadAndRunResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const createThreadAndRunOperation: ServerOperation<CreateThreadAndRunRequest, CreateThreadAndRunResult> = {
  id: 'createThreadAndRun',
  method: 'POST',
  path: '/threads/runs',
  parameters: [{ name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false, shape: 'string' }],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' }, 'text/event-stream': { kind: 'event-stream', frames: true } },
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
  validators: createThreadAndRunValidators,
};
