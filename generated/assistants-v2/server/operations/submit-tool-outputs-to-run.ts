// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation, StreamItem } from '../support/index.ts';
import type { AssistantStreamEvent } from '../../types/assistant-stream-event.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type {
  SubmitToolOutputsToRunBodies,
  SubmitToolOutputsToRunParameters,
  SubmitToolOutputsToRunResponses,
} from '../../types/operations/submit-tool-outputs-to-run.ts';
import type { Run } from '../../types/run.ts';
import { submitToolOutputsToRunValidators } from '../../validators/operations/submit-tool-outputs-to-run.ts';

/** What the handler of `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` receives. */
export interface SubmitToolOutputsToRunRequest extends RequestBase {
  readonly path: SubmitToolOutputsToRunParameters['path'];
  readonly header: SubmitToolOutputsToRunParameters['header'];
  readonly contentType: 'application/json';
  readonly body: SubmitToolOutputsToRunBodies['application/json'];
}

/** What the handler of `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` may give. */
export type SubmitToolOutputsToRunResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: SubmitToolOutputsToRunResponses[200]['headers'];
      readonly body: Run;
    }
  | {
      readonly status: 200;
      readonly contentType: 'text/event-stream';
      readonly headers?: SubmitToolOutputsToRunResponses[200]['headers'];
      readonly stream: AsyncIterable<StreamItem<AssistantStreamEvent>>;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: SubmitToolOutputsToRunResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: SubmitToolOutputsToRunResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: SubmitToolOutputsToRunResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: SubmitToolOutputsToRunResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: SubmitToolOutputsToRunResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: SubmitToolOutputsToRunResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const submitToolOutputsToRunOperation: ServerOperation<
  SubmitToolOutputsToRunRequest,
  SubmitToolOutputsToRunResult
> = {
  id: 'submitToolOutputsToRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
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
  validators: submitToolOutputsToRunValidators,
};
