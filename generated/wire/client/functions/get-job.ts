// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Job } from '../../types/job.ts';
import type { GetJobResponses } from '../../types/operations/get-job.ts';

export const getJobOperation: ClientOperation<GetJobResponses> = {
  id: 'getJob',
  method: 'GET',
  path: '/jobs/{job_id}',
  parameters: [{ name: 'job_id', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/get-job.ts')).getJobValidators,
  statuses: ['200'],
};

/** `GET /jobs/{job_id}` */
export function getJob(client: ApiClient, jobId: string, options?: RequestOptions): APIPromise<Job> {
  return request(client, { operation: getJobOperation, path: [jobId], options });
}
