// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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
import type {
  CreateRunAndPollResponses,
  CreateRunResponses,
  CreateThreadAndRunResponses,
  GetRunResponses,
} from '../../types/operations/runs.ts';
import type { Run } from '../../types/run.ts';

export const createRunOperation: ClientOperation<CreateRunResponses> = {
  id: 'createRun',
  method: 'POST',
  path: '/runs',
  responses: { '201': 'application/json' },
  validators: async () => (await import('../../validators/operations/runs.ts')).createRunValidators,
  statuses: ['201'],
};

/** `POST /runs` */
export function createRun(client: ApiClient, options?: RequestOptions): APIPromise<Run> {
  return request(client, { operation: createRunOperation, options });
}

/** As `createRun`, then asks until `status` is one of `requires_action`, `done`, `failed`. */
export async function createRunAndPoll2(client: ApiClient, options?: PollOptions): Promise<Run> {
  const created: unknown = await request(client, { operation: createRunOperation, options });
  return poll(client, {
    ask: (asking) => request(client, { operation: getRunOperation, path: [valueAt(created, 'id')], options: asking }),
    field: 'status',
    terminal: ['requires_action', 'done', 'failed'],
    states: ['queued', 'requires_action', 'done', 'failed'],
    options,
  });
}

export const createThreadAndRunOperation: ClientOperation<CreateThreadAndRunResponses> = {
  id: 'createThreadAndRun',
  method: 'POST',
  path: '/threads/runs',
  responses: { '201': 'application/json' },
  validators: async () => (await import('../../validators/operations/runs.ts')).createThreadAndRunValidators,
  statuses: ['201'],
};

/** `POST /threads/runs` */
export function createThreadAndRun(client: ApiClient, options?: RequestOptions): APIPromise<Run> {
  return request(client, { operation: createThreadAndRunOperation, options });
}

/** As `createThreadAndRun`, then asks until `status` is one of `done`, `failed`. */
export async function createThreadAndRunAndPoll(client: ApiClient, options?: PollOptions): Promise<Run> {
  const created: unknown = await request(client, { operation: createThreadAndRunOperation, options });
  return poll(client, {
    ask: (asking) => request(client, { operation: getRunOperation, path: [valueAt(created, 'id')], options: asking }),
    field: 'status',
    terminal: ['done', 'failed'],
    states: ['queued', 'requires_action', 'done', 'failed'],
    options,
  });
}

export const createRunAndPollOperation: ClientOperation<CreateRunAndPollResponses> = {
  id: 'createRunAndPoll',
  method: 'POST',
  path: '/runs/poll',
  responses: { '201': 'application/json' },
  validators: async () => (await import('../../validators/operations/runs.ts')).createRunAndPollValidators,
  statuses: ['201'],
};

/** `POST /runs/poll` */
export function createRunAndPoll(client: ApiClient, options?: RequestOptions): APIPromise<Run> {
  return request(client, { operation: createRunAndPollOperation, options });
}

/** Parameters of `getRun`. */
export interface GetRunParams {
  detail?: boolean | undefined;
}

export const getRunOperation: ClientOperation<GetRunResponses> = {
  id: 'getRun',
  method: 'GET',
  path: '/runs/{run}',
  parameters: ['detail'],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/runs.ts')).getRunValidators,
  statuses: ['200'],
};

/** `GET /runs/{run}` */
export function getRun(
  client: ApiClient,
  run: string,
  params?: GetRunParams | null,
  options?: RequestOptions,
): APIPromise<Run> {
  return request(client, { operation: getRunOperation, path: [run], params, options });
}

/** Asks `getRun` until `status` is one of `done`, `failed`. */
export async function getRunAndPoll(
  client: ApiClient,
  run: string,
  params?: GetRunParams | null,
  options?: PollOptions,
): Promise<Run> {
  return poll(client, {
    ask: (asking) => request(client, { operation: getRunOperation, path: [run], params, options: asking }),
    field: 'status',
    terminal: ['done', 'failed'],
    states: ['queued', 'requires_action', 'done', 'failed'],
    options,
  });
}
