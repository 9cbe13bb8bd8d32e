// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Assistant } from '../../types/assistant.ts';
import type { CreateAssistantRequest } from '../../types/create-assistant-request.ts';
import type { CreateAssistantResponses } from '../../types/operations/create-assistant.ts';

/** Parameters of `createAssistant`. */
export type CreateAssistantParams = CreateAssistantRequest;

export const createAssistantOperation: ClientOperation<CreateAssistantResponses> = {
  id: 'createAssistant',
  method: 'POST',
  path: '/assistants',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/create-assistant.ts')).createAssistantValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Make an assistant
 *
 * Makes an assistant of a model, instructions and tools.
 *
 * `POST /assistants`
 */
export function createAssistant(
  client: ApiClient,
  params: CreateAssistantParams,
  options?: RequestOptions,
): APIPromise<Assistant, CreateAssistantResponses[200]['headers']> {
  return request(client, { operation: createAssistantOperation, params, options });
}
