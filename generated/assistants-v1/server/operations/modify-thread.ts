// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type {
  ModifyThreadBodies,
  ModifyThreadParameters,
  ModifyThreadResponses,
} from '../../types/operations/modify-thread.ts';
import type { Thread } from '../../types/thread.ts';
import { modifyThreadValidators } from '../../validators/operations/modify-thread.ts';

/** What the handler of `POST /threads/{thread_id}` receives. */
export interface ModifyThreadRequest extends RequestBase {
  readonly path: ModifyThreadParameters['path'];
  readonly header: ModifyThreadParameters['header'];
  readonly contentType: 'application/json';
  readonly body: ModifyThreadBodies['application/json'];
}

/** What the handler of `POST /threads/{thread_id}` may give. */
export type ModifyThreadResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyThreadResponses[200]['headers'];
      readonly body: Thread;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyThreadResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyThreadResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyThreadResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyThreadResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyThreadResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyThreadResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const modifyThreadOperation: ServerOperation<ModifyThreadRequest, ModifyThreadResult> = {
  id: 'modifyThread',
  method: 'POST',
  path: '/threads/{thread_id}',
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
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
  validators: modifyThreadValidators,
};
