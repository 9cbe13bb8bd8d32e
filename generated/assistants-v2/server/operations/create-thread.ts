// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type {
  CreateThreadBodies,
  CreateThreadParameters,
  CreateThreadResponses,
} from '../../types/operations/create-thread.ts';
import type { Thread } from '../../types/thread.ts';
import { createThreadValidators } from '../../validators/operations/create-thread.ts';

/** What the handler of `POST /threads` receives. */
export interface CreateThreadRequest extends RequestBase {
  readonly header: CreateThreadParameters['header'];
  readonly contentType: 'application/json' | undefined;
  readonly body: CreateThreadBodies['application/json'] | undefined;
}

/** What the handler of `POST /threads` may give. */
export type CreateThreadResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadResponses[200]['headers'];
      readonly body: Thread;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: CreateThreadResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const createThreadOperation: ServerOperation<CreateThreadRequest, CreateThreadResult> = {
  id: 'createThread',
  method: 'POST',
  path: '/threads',
  parameters: [{ name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false, shape: 'string' }],
  body: { required: false, content: { 'application/json': { kind: 'json' } } },
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
  validators: createThreadValidators,
};
