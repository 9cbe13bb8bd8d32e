// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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
import type { CreateJobBodies, CreateJobResponses, GetJobResponses } from '../../types/operations/jobs.ts';

/** Parameters of `createJob`. */
export type CreateJobParams = CreateJobBodies['application/json'];

export const createJobOperation: ClientOperation<CreateJobResponses> = {
  id: 'createJob',
  method: 'POST',
  path: '/jobs',
  body: { required: true, content: 'application/json' },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/jobs.ts')).createJobValidators,
  statuses: ['200'],
};

/** `POST /jobs` */
export function createJob(client: ApiClient, params: CreateJobParams, options?: RequestOptions): APIPromise<Job> {
  return request(client, { operation: createJobOperation, params, options });
}

/** As `createJob`, then asks until `state` is one of `done`, `failed`, `expired`. */
export async function createJobAndPoll(
  client: ApiClient,
  params: CreateJobParams,
  options?: PollOptions,
): Promise<Job> {
  const created: unknown = await request(client, { operation: createJobOperation, params, options });
  return poll(client, {
    ask: (asking) => request(client, { operation: getJobOperation, path: [valueAt(created, 'id')], options: asking }),
    field: 'state',
    terminal: ['done', 'failed', 'expired'],
    options,
  });
}

export const getJobOperation: ClientOperation<GetJobResponses> = {
  id: 'getJob',
  method: 'GET',
  path: '/jobs/{job_id}',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/jobs.ts')).getJobValidators,
  statuses: ['200'],
};

/** `GET /jobs/{job_id}` */
export function getJob(client: ApiClient, jobId: string, options?: RequestOptions): APIPromise<Job> {
  return request(client, { operation: getJobOperation, path: [jobId], options });
}
