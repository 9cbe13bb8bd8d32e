// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { AssistantFile } from '../../types/assistant-file.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type {
  CreateAssistantFileBodies,
  CreateAssistantFileParameters,
  CreateAssistantFileResponses,
} from '../../types/operations/create-assistant-file.ts';
import { createAssistantFileValidators } from '../../validators/operations/create-assistant-file.ts';

/** What the handler of `POST /assistants/{assistant_id}/files` receives. */
export interface CreateAssistantFileRequest extends RequestBase {
  readonly path: CreateAssistantFileParameters['path'];
  readonly header: CreateAssistantFileParameters['header'];
  readonly contentType: 'application/json';
  readonly body: CreateAssistantFileBodies['application/json'];
}

/** What the handler of `POST /assistants/{assistant_id}/files` may give. */
export type CreateAssistantFileResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAssistantFileResponses[200]['headers'];
      readonly body: AssistantFile;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAssistantFileResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAssistantFileResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAssistantFileResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAssistantFileResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAssistantFileResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAssistantFileResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const createAssistantFileOperation: ServerOperation<CreateAssistantFileRequest, CreateAssistantFileResult> = {
  id: 'createAssistantFile',
  method: 'POST',
  path: '/assistants/{assistant_id}/files',
  parameters: [
    { name: 'assistant_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
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
  validators: createAssistantFileValidators,
};
