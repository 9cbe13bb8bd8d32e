// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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
import type { CreateThreadAndRunResponses } from '../../types/operations/create-thread-and-run.ts';
import type { Run } from '../../types/run.ts';

export const createThreadAndRunOperation: ClientOperation<CreateThreadAndRunResponses> = {
  id: 'createThreadAndRun',
  method: 'POST',
  path: '/threads/runs',
  parameters: [],
  responses: { '201': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () =>
    (await import('../../validators/operations/create-thread-and-run.ts')).createThreadAndRunValidators,
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
