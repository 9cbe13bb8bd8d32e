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
import type { SubmitToolOutputsToRunResponses } from '../../types/operations/submit-tool-outputs-to-run.ts';
import type { Run } from '../../types/run.ts';
import type { SubmitToolOutputsRequest } from '../../types/submit-tool-outputs-request.ts';

/** Parameters of `submitToolOutputsToRun`. */
export type SubmitToolOutputsToRunParams = SubmitToolOutputsRequest;

export const submitToolOutputsToRunOperation: ClientOperation<SubmitToolOutputsToRunResponses> = {
  id: 'submitToolOutputsToRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
  parameters: [
    { name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'run_id', position: 1, in: 'path', style: 'simple', explode: false },
  ],
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
    (await import('../../validators/operations/submit-tool-outputs-to-run.ts')).submitToolOutputsToRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Submit tool outputs
 *
 * Gives a run that waits the outputs of all its calls at once, and lets it go on.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
 */
export function submitToolOutputsToRun(
  client: ApiClient,
  threadId: string,
  runId: string,
  params: SubmitToolOutputsToRunParams,
  options?: RequestOptions,
): APIPromise<Run, SubmitToolOutputsToRunResponses[200]['headers']> {
  return request(client, { operation: submitToolOutputsToRunOperation, path: [threadId, runId], params, options });
}

/**
 * As `submitToolOutputsToRun`, then asks until `status` is one of `completed`, `failed`, `cancelled`,
 * `expired`, `requires_action`.
 */
export async function submitToolOutputsToRunAndPoll(
  client: ApiClient,
  threadId: string,
  runId: string,
  params: SubmitToolOutputsToRunParams,
  options?: PollOptions,
): Promise<Run> {
  const created: unknown = await request(client, {
    operation: submitToolOutputsToRunOperation,
    path: [threadId, runId],
    params,
    options,
  });
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
