// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { Job } from '../../types/job.ts';
import type { CreateJobBodies } from '../../types/operations/create-job.ts';
import { createJobValidators } from '../../validators/operations/create-job.ts';

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
