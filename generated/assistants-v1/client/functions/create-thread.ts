// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { CreateThreadRequest } from '../../types/create-thread-request.ts';
import type { CreateThreadResponses } from '../../types/operations/create-thread.ts';
import type { Thread } from '../../types/thread.ts';

/** Parameters of `createThread`. */
export type CreateThreadParams = CreateThreadRequest;

export const createThreadOperation: ClientOperation<CreateThreadResponses> = {
  id: 'createThread',
  method: 'POST',
  path: '/threads',
  parameters: [],
  body: { required: false, content: { 'application/json': { kind: 'json' } } },
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
  validators: async () => (await import('../../validators/operations/create-thread.ts')).createThreadValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Make a thread
 *
 * Makes a thread, empty or with messages.
 *
 * `POST /threads`
 */
export function createThread(
  client: ApiClient,
  params?: CreateThreadParams | null,
  options?: RequestOptions,
): APIPromise<Thread, CreateThreadResponses[200]['headers']> {
  return request(client, { operation: createThreadOperation, params, options });
}
