// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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

/** Parameters of `getRun`. */
export interface GetRunParams {
  detail?: boolean | undefined;
}

export const getRunOperation: ClientOperation<GetRunResponses> = {
  id: 'getRun',
  method: 'GET',
  path: '/runs/{run}',
  parameters: [
    { name: 'run', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'detail', key: 'detail', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/get-run.ts')).getRunValidators,
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
