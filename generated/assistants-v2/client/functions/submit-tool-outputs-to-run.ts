// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getRunOperation } from './get-run.ts';
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type PollOptions,
  type RequestOptions,
  type Stream,
  poll,
  request,
  valueAt,
} from '../support/index.ts';
import type { AssistantStreamEvent } from '../../types/assistant-stream-event.ts';
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
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  responses: {
    '200': {
      'application/json': { kind: 'json' },
      'text/event-stream': {
        kind: 'event-stream',
        terminator: 'done',
        frames: true,
        errors: 'error',
        key: 'event',
        endings: ['done', 'error'],
      },
    },
  },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  accept: 'application/json',
  streams: { property: 'stream', equals: true, accept: 'text/event-stream' },
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
  params: SubmitToolOutputsToRunParams & { stream: true },
  options?: RequestOptions,
): APIPromise<
  Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
  SubmitToolOutputsToRunResponses[200]['headers']
>;
export function submitToolOutputsToRun(
  client: ApiClient,
  threadId: string,
  runId: string,
  params: SubmitToolOutputsToRunParams & { stream?: false | null },
  options?: RequestOptions,
): APIPromise<Run, SubmitToolOutputsToRunResponses[200]['headers']>;
export function submitToolOutputsToRun(
  client: ApiClient,
  threadId: string,
  runId: string,
  params: SubmitToolOutputsToRunParams,
  options?: RequestOptions,
): APIPromise<
  Run | Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
  SubmitToolOutputsToRunResponses[200]['headers']
>;
export function submitToolOutputsToRun(
  client: ApiClient,
  threadId: string,
  runId: string,
  params: SubmitToolOutputsToRunParams,
  options?: RequestOptions,
): APIPromise<
  Run | Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
  SubmitToolOutputsToRunResponses[200]['headers']
> {
  return request(client, { operation: submitToolOutputsToRunOperation, path: [threadId, runId], params, options });
}

/**
 * As `submitToolOutputsToRun`, then asks until `status` is one of `completed`, `failed`, `cancelled`,
 * `expired`, `incomplete`, `requires_action`.
 */
export async function submitToolOutputsToRunAndPoll(
  client: ApiClient,
  threadId: string,
  runId: string,
  params: Omit<SubmitToolOutputsToRunParams, 'stream'>,
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
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'incomplete', 'requires_action'],
    states: [
      'queued',
      'in_progress',
      'requires_action',
      'cancelling',
      'cancelled',
      'failed',
      'completed',
      'incomplete',
      'expired',
    ],
    options,
  });
}
