// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { DeleteThreadResponses } from '../../types/operations/delete-thread.ts';
import type { ThreadDeleted } from '../../types/thread-deleted.ts';

export const deleteThreadOperation: ClientOperation<DeleteThreadResponses> = {
  id: 'deleteThread',
  method: 'DELETE',
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
  validators: async () => (await import('../../validators/operations/delete-thread.ts')).deleteThreadValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Delete a thread
 *
 * Deletes a thread with all that is in it.
 *
 * `DELETE /threads/{thread_id}`
 */
export function deleteThread(
  client: ApiClient,
  threadId: string,
  options?: RequestOptions,
): APIPromise<ThreadDeleted, DeleteThreadResponses[200]['headers']> {
  return request(client, { operation: deleteThreadOperation, path: [threadId], options });
}
