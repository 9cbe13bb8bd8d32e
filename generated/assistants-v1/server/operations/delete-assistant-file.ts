// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { AssistantFileDeleted } from '../../types/assistant-file-deleted.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type {
  DeleteAssistantFileParameters,
  DeleteAssistantFileResponses,
} from '../../types/operations/delete-assistant-file.ts';
import { deleteAssistantFileValidators } from '../../validators/operations/delete-assistant-file.ts';

/** What the handler of `DELETE /assistants/{assistant_id}/files/{file_id}` receives. */
export interface DeleteAssistantFileRequest extends RequestBase {
  readonly path: DeleteAssistantFileParameters['path'];
  readonly header: DeleteAssistantFileParameters['header'];
}

/** What the handler of `DELETE /assistants/{assistant_id}/files/{file_id}` may give. */
export type DeleteAssistantFileResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantFileResponses[200]['headers'];
      readonly body: AssistantFileDeleted;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantFileResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantFileResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantFileResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantFileResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantFileResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantFileResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const deleteAssistantFileOperation: ServerOperation<DeleteAssistantFileRequest, DeleteAssistantFileResult> = {
  id: 'deleteAssistantFile',
  method: 'DELETE',
  path: '/assistants/{assistant_id}/files/{file_id}',
  parameters: [
    { name: 'assistant_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'file_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
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
  validators: deleteAssistantFileValidators,
};
