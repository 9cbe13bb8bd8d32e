// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getRunOperation } from './get-run.ts';
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type PollOptions,
  type RequestOptions,
  poll,
  request,
  valueAt,
} from '../support/index.ts';
import type { CreateThreadAndRunRequest } from '../../types/create-thread-and-run-request.ts';
import type { CreateThreadAndRunResponses } from '../../types/operations/create-thread-and-run.ts';
import type { Run } from '../../types/run.ts';

/** Parameters of `createThreadAndRun`. */
export type CreateThreadAndRunParams = CreateThreadAndRunRequest;

export const createThreadAndRunOperation: ClientOperation<CreateThreadAndRunResponses> = {
  id: 'createThreadAndRun',
  method: 'POST',
  path: '/threads/runs',
  parameters: [],
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
  validators: async () =>
    (await import('../../validators/operations/create-thread-and-run.ts')).createThreadAndRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Make a thread and run
 *
 * Makes a thread and starts a run on it, in one step.
 *
 * `POST /threads/runs`
 */
export function createThreadAndRun(
  client: ApiClient,
  params: CreateThreadAndRunParams,
  options?: RequestOptions,
): APIPromise<Run, CreateThreadAndRunResponses[200]['headers']> {
  return request(client, { operation: createThreadAndRunOperation, params, options });
}

/**
 * As `createThreadAndRun`, then asks until `status` is one of `completed`, `failed`, `cancelled`, `expired`,
 * `requires_action`.
 */
export async function createThreadAndRunAndPoll(
  client: ApiClient,
  params: CreateThreadAndRunParams,
  options?: PollOptions,
): Promise<Run> {
  const created: unknown = await request(client, { operation: createThreadAndRunOperation, params, options });
  return poll(client, {
    ask: (asking) =>
      request(client, {
        operation: getRunOperation,
        path: [valueAt(created, 'thread_id'), valueAt(created, 'id')],
        options: asking,
      }),
    field: 'status',
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'requires_action'],
    states: ['queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired'],
    options,
  });
}
