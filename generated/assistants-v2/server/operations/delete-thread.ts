// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type { DeleteThreadParameters, DeleteThreadResponses } from '../../types/operations/delete-thread.ts';
import type { ThreadDeleted } from '../../types/thread-deleted.ts';
import { deleteThreadValidators } from '../../validators/operations/delete-thread.ts';

/** What the handler of `DELETE /threads/{thread_id}` receives. */
export interface DeleteThreadRequest extends RequestBase {
  readonly path: DeleteThreadParameters['path'];
  readonly header: DeleteThreadParameters['header'];
}

/** What the handler of `DELETE /threads/{thread_id}` may give. */
export type DeleteThreadResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteThreadResponses[200]['headers'];
      readonly body: ThreadDeleted;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteThreadResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteThreadResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteThreadResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteThreadResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteThreadResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteThreadResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const deleteThreadOperation: ServerOperation<DeleteThreadRequest, DeleteThreadResult> = {
  id: 'deleteThread',
  method: 'DELETE',
  path: '/threads/{thread_id}',
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false, shape: 'string' },
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
  validators: deleteThreadValidators,
};
