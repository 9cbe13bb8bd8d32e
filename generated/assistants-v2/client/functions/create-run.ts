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
import type { CreateRunRequest } from '../../types/create-run-request.ts';
import type { CreateRunParameters, CreateRunResponses } from '../../types/operations/create-run.ts';
import type { Run } from '../../types/run.ts';

/** Parameters of `createRun`. */
export type CreateRunParams = CreateRunRequest & {
  /** Further fields to fill in, such as the words of passages that a search found. */
  'include[]'?: NonNullable<CreateRunParameters['query']>['include[]'] | undefined;
};

export const createRunOperation: ClientOperation<CreateRunResponses> = {
  id: 'createRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs',
  parameters: [
    { name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'include[]', key: 'include[]', in: 'query', style: 'form', explode: true },
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
  validators: async () => (await import('../../validators/operations/create-run.ts')).createRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Start a run
 *
 * Lets an assistant work on a thread; not while another run is at work. Answers with the run, or with its
 * events as they happen.
 *
 * `POST /threads/{thread_id}/runs`
 */
export function createRun(
  client: ApiClient,
  threadId: string,
  params: CreateRunParams & { stream: true },
  options?: RequestOptions,
): APIPromise<Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>, CreateRunResponses[200]['headers']>;
export function createRun(
  client: ApiClient,
  threadId: string,
  params: CreateRunParams & { stream?: false | null },
  options?: RequestOptions,
): APIPromise<Run, CreateRunResponses[200]['headers']>;
export function createRun(
  client: ApiClient,
  threadId: string,
  params: CreateRunParams,
  options?: RequestOptions,
): APIPromise<
  Run | Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
  CreateRunResponses[200]['headers']
>;
export function createRun(
  client: ApiClient,
  threadId: string,
  params: CreateRunParams,
  options?: RequestOptions,
): APIPromise<
  Run | Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
  CreateRunResponses[200]['headers']
> {
  return request(client, { operation: createRunOperation, path: [threadId], params, options });
}

/**
 * As `createRun`, then asks until `status` is one of `completed`, `failed`, `cancelled`, `expired`,
 * `incomplete`, `requires_action`.
 */
export async function createRunAndPoll(
  client: ApiClient,
  threadId: string,
  params: Omit<CreateRunParams, 'stream'>,
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
