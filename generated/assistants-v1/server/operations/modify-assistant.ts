// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { Assistant } from '../../types/assistant.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type {
  ModifyAssistantBodies,
  ModifyAssistantParameters,
  ModifyAssistantResponses,
} from '../../types/operations/modify-assistant.ts';
import { modifyAssistantValidators } from '../../validators/operations/modify-assistant.ts';

/** What the handler of `POST /assistants/{assistant_id}` receives. */
export interface ModifyAssistantRequest extends RequestBase {
  readonly path: ModifyAssistantParameters['path'];
  readonly header: ModifyAssistantParameters['header'];
  readonly contentType: 'application/json';
  readonly body: ModifyAssistantBodies['application/json'];
}

/** What the handler of `POST /assistants/{assistant_id}` may give. */
export type ModifyAssistantResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyAssistantResponses[200]['headers'];
      readonly body: Assistant;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyAssistantResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyAssistantResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyAssistantResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyAssistantResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyAssistantResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ModifyAssistantResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const modifyAssistantOperation: ServerOperation<ModifyAssistantRequest, ModifyAssistantResult> = {
  id: 'modifyAssistant',
  method: 'POST',
  path: '/assistants/{assistant_id}',
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
  validators: modifyAssistantValidators,
};
