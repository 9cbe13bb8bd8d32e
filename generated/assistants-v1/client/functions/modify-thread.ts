// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ModifyThreadRequest } from '../../types/modify-thread-request.ts';
import type { ModifyThreadResponses } from '../../types/operations/modify-thread.ts';
import type { Thread } from '../../types/thread.ts';

/** Parameters of `modifyThread`. */
export type ModifyThreadParams = ModifyThreadRequest;

export const modifyThreadOperation: ClientOperation<ModifyThreadResponses> = {
  id: 'modifyThread',
  method: 'POST',
  path: '/threads/{thread_id}',
  parameters: [{ name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false }],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
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
  validators: async () => (await import('../../validators/operations/modify-thread.ts')).modifyThreadValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Change a thread
 *
 * Changes the metadata of a thread.
 *
 * `POST /threads/{thread_id}`
 */
export function modifyThread(
  client: ApiClient,
  threadId: string,
  params?: ModifyThreadParams | null,
  options?: RequestOptions,
): APIPromise<Thread, ModifyThreadResponses[200]['headers']> {
  return request(client, { operation: modifyThreadOperation, path: [threadId], params, options });
}
