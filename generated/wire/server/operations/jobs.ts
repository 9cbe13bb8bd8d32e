// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { Job } from '../../types/job.ts';
import type { CreateJobBodies, GetJobParameters } from '../../types/operations/jobs.ts';
import { createJobValidators, getJobValidators } from '../../validators/operations/jobs.ts';

/** What the handler of `POST /jobs` receives. */
export interface CreateJobRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: CreateJobBodies['application/json'];
}

/** What the handler of `POST /jobs` may give. */
export type CreateJobResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Job;
};

export const createJobOperation: ServerOperation<CreateJobRequest, CreateJobResult> = {
  id: 'createJob',
  method: 'POST',
  path: '/jobs',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: createJobValidators,
};

/** What the handler of `GET /jobs/{job_id}` receives. */
export interface GetJobRequest extends RequestBase {
  readonly path: GetJobParameters['path'];
}

/** What the handler of `GET /jobs/{job_id}` may give. */
export type GetJobResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Job;
};

export const getJobOperation: ServerOperation<GetJobRequest, GetJobResult> = {
  id: 'getJob',
  method: 'GET',
  path: '/jobs/{job_id}',
  parameters: [{ name: 'job_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: getJobValidators,
};
