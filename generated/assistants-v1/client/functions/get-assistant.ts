// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Assistant } from '../../types/assistant.ts';
import type { GetAssistantResponses } from '../../types/operations/get-assistant.ts';

export const getAssistantOperation: ClientOperation<GetAssistantResponses> = {
  id: 'getAssistant',
  method: 'GET',
  path: '/assistants/{assistant_id}',
  parameters: [{ name: 'assistant_id', position: 0, in: 'path', style: 'simple', explode: false }],
  headers: { 'OpenAI-Beta': 'assistants=v1' },
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
  validators: async () => (await import('../../validators/operations/get-assistant.ts')).getAssistantValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read an assistant
 *
 * Returns an assistant.
 *
 * `GET /assistants/{assistant_id}`
 */
export function getAssistant(
  client: ApiClient,
  assistantId: string,
  options?: RequestOptions,
): APIPromise<Assistant, GetAssistantResponses[200]['headers']> {
  return request(client, { operation: getAssistantOperation, path: [assistantId], options });
}
