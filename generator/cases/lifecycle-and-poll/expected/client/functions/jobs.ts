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
import type { Job } from '../../types/job.ts';
import type { CreateJobResponses, GetJobResponses } from '../../types/operations/jobs.ts';

export const createJobOperation: ClientOperation<CreateJobResponses> = {
  id: 'createJob',
  method: 'POST',
  path: '/jobs',
  responses: { '201': 'application/json' },
  validators: async () => (await import('../../validators/operations/jobs.ts')).createJobValidators,
  statuses: ['201'],
};

/** `POST /jobs` */
export function createJob(client: ApiClient, options?: RequestOptions): APIPromise<Job> {
  return request(client, { operation: createJobOperation, options });
}

/** As `createJob`, then asks until `status` is one of `done`, `failed`. */
export async function createJobAndPoll(client: ApiClient, options?: PollOptions): Promise<Job> {
  const created: unknown = await request(client, { operation: createJobOperation, options });
  return poll(client, {
    ask: (asking) => request(client, { operation: getJobOperation, path: [valueAt(created, 'id')], options: asking }),
    field: 'status',
    terminal: ['done', 'failed'],
    states: ['queued', 'done', 'failed'],
    options,
  });
}

export const getJobOperation: ClientOperation<GetJobResponses> = {
  id: 'getJob',
  method: 'GET',
  path: '/jobs/{job}',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/jobs.ts')).getJobValidators,
  statuses: ['200'],
};

/** `GET /jobs/{job}` */
export function getJob(client: ApiClient, job: string, options?: RequestOptions): APIPromise<Job> {
  return request(client, { operation: getJobOperation, path: [job], options });
}
