// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { CancelRunResponses } from '../../types/operations/cancel-run.ts';
import type { Run } from '../../types/run.ts';

export const cancelRunOperation: ClientOperation<CancelRunResponses> = {
  id: 'cancelRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/cancel',
  parameters: [
    { name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'run_id', position: 1, in: 'path', style: 'simple', explode: false },
  ],
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
  validators: async () => (await import('../../validators/operations/cancel-run.ts')).cancelRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Cancel a run
 *
 * Asks that a run be cancelled; it is cancelling until it has stopped.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/cancel`
 */
export function cancelRun(
  client: ApiClient,
  threadId: string,
  runId: string,
  options?: RequestOptions,
): APIPromise<Run, CancelRunResponses[200]['headers']> {
  return request(client, { operation: cancelRunOperation, path: [threadId, runId], options });
}
