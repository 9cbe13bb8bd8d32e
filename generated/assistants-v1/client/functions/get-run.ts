// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type PollOptions,
  type RequestOptions,
  poll,
  request,
} from '../support/index.ts';
import type { GetRunResponses } from '../../types/operations/get-run.ts';
import type { Run } from '../../types/run.ts';

export const getRunOperation: ClientOperation<GetRunResponses> = {
  id: 'getRun',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}',
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
  validators: async () => (await import('../../validators/operations/get-run.ts')).getRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read a run
 *
 * Returns a run.
 *
 * `GET /threads/{thread_id}/runs/{run_id}`
 */
export function getRun(
  client: ApiClient,
  threadId: string,
  runId: string,
  options?: RequestOptions,
): APIPromise<Run, GetRunResponses[200]['headers']> {
  return request(client, { operation: getRunOperation, path: [threadId, runId], options });
}

/** Asks `getRun` until `status` is one of `completed`, `failed`, `cancelled`, `expired`, `requires_action`. */
export async function getRunAndPoll(
  client: ApiClient,
  threadId: string,
  runId: string,
  options?: PollOptions,
): Promise<Run> {
  return poll(client, {
    ask: (asking) => request(client, { operation: getRunOperation, path: [threadId, runId], options: asking }),
    field: 'status',
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'requires_action'],
    states: ['queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired'],
    options,
  });
}
