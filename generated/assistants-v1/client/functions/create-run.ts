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
import type { CreateRunRequest } from '../../types/create-run-request.ts';
import type { CreateRunResponses } from '../../types/operations/create-run.ts';
import type { Run } from '../../types/run.ts';

/** Parameters of `createRun`. */
export type CreateRunParams = CreateRunRequest;

export const createRunOperation: ClientOperation<CreateRunResponses> = {
  id: 'createRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs',
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
  validators: async () => (await import('../../validators/operations/create-run.ts')).createRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Start a run
 *
 * Lets an assistant work on a thread; not while another run is at work.
 *
 * `POST /threads/{thread_id}/runs`
 */
export function createRun(
  client: ApiClient,
  threadId: string,
  params: CreateRunParams,
  options?: RequestOptions,
): APIPromise<Run, CreateRunResponses[200]['headers']> {
  return request(client, { operation: createRunOperation, path: [threadId], params, options });
}

/**
 * As `createRun`, then asks until `status` is one of `completed`, `failed`, `cancelled`, `expired`,
 * `requires_action`.
 */
export async function createRunAndPoll(
  client: ApiClient,
  threadId: string,
  params: CreateRunParams,
  options?: PollOptions,
): Promise<Run> {
  const created: unknown = await request(client, { operation: createRunOperation, path: [threadId], params, options });
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
