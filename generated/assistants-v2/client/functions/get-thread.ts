// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetThreadResponses } from '../../types/operations/get-thread.ts';
import type { Thread } from '../../types/thread.ts';

export const getThreadOperation: ClientOperation<GetThreadResponses> = {
  id: 'getThread',
  method: 'GET',
  path: '/threads/{thread_id}',
  parameters: [{ name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false }],
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
  validators: async () => (await import('../../validators/operations/get-thread.ts')).getThreadValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read a thread
 *
 * Returns a thread.
 *
 * `GET /threads/{thread_id}`
 */
export function getThread(
  client: ApiClient,
  threadId: string,
  options?: RequestOptions,
): APIPromise<Thread, GetThreadResponses[200]['headers']> {
  return request(client, { operation: getThreadOperation, path: [threadId], options });
}
