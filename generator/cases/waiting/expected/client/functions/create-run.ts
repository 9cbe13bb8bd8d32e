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
import type { CreateRunResponses } from '../../types/operations/create-run.ts';
import type { Run } from '../../types/run.ts';

export const createRunOperation: ClientOperation<CreateRunResponses> = {
  id: 'createRun',
  method: 'POST',
  path: '/runs',
  parameters: [],
  responses: { '201': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/create-run.ts')).createRunValidators,
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
