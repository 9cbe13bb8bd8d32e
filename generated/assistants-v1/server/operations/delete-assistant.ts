// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { AssistantDeleted } from '../../types/assistant-deleted.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type { DeleteAssistantParameters, DeleteAssistantResponses } from '../../types/operations/delete-assistant.ts';
import { deleteAssistantValidators } from '../../validators/operations/delete-assistant.ts';

/** What the handler of `DELETE /assistants/{assistant_id}` receives. */
export interface DeleteAssistantRequest extends RequestBase {
  readonly path: DeleteAssistantParameters['path'];
  readonly header: DeleteAssistantParameters['header'];
}

/** What the handler of `DELETE /assistants/{assistant_id}` may give. */
export type DeleteAssistantResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantResponses[200]['headers'];
      readonly body: AssistantDeleted;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAssistantResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const deleteAssistantOperation: ServerOperation<DeleteAssistantRequest, DeleteAssistantResult> = {
  id: 'deleteAssistant',
  method: 'DELETE',
  path: '/assistants/{assistant_id}',
  parameters: [
    { name: 'assistant_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
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
  validators: deleteAssistantValidators,
};
