// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Assistant } from '../../types/assistant.ts';
import type { ModifyAssistantRequest } from '../../types/modify-assistant-request.ts';
import type { ModifyAssistantResponses } from '../../types/operations/modify-assistant.ts';

/** Parameters of `modifyAssistant`. */
export type ModifyAssistantParams = ModifyAssistantRequest;

export const modifyAssistantOperation: ClientOperation<ModifyAssistantResponses> = {
  id: 'modifyAssistant',
  method: 'POST',
  path: '/assistants/{assistant_id}',
  parameters: [{ name: 'assistant_id', position: 0, in: 'path', style: 'simple', explode: false }],
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
  validators: async () => (await import('../../validators/operations/modify-assistant.ts')).modifyAssistantValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Change an assistant
 *
 * Changes the fields that are sent, and keeps the rest.
 *
 * `POST /assistants/{assistant_id}`
 */
export function modifyAssistant(
  client: ApiClient,
  assistantId: string,
  params?: ModifyAssistantParams | null,
  options?: RequestOptions,
): APIPromise<Assistant, ModifyAssistantResponses[200]['headers']> {
  return request(client, { operation: modifyAssistantOperation, path: [assistantId], params, options });
}
