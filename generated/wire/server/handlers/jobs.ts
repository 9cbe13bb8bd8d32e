// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateJobRequest, CreateJobResult, GetJobRequest, GetJobResult } from '../operations/jobs.ts';

/** Handlers of `jobs`. */
export interface JobsHandlers<Context> {
  /** `POST /jobs` */
  createJob(request: CreateJobRequest, context: Context): CreateJobResult | Promise<CreateJobResult>;

  /** `GET /jobs/{job_id}` */
  getJob(request: GetJobRequest, context: Context): GetJobResult | Promise<GetJobResult>;
}
