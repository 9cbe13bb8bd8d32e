// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateJobRequest, CreateJobResult } from '../operations/create-job.ts';
import type { GetJobRequest, GetJobResult } from '../operations/get-job.ts';

/** Handlers of `jobs`. */
export interface JobsHandlers<Context> {
  /** `POST /jobs` */
  createJob(request: CreateJobRequest, context: Context): CreateJobResult | Promise<CreateJobResult>;

  /** `GET /jobs/{job_id}` */
  getJob(request: GetJobRequest, context: Context): GetJobResult | Promise<GetJobResult>;
}
