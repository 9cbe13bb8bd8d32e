// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type CreateJobParams, createJob, createJobAndPoll, getJob } from '../functions/jobs.ts';
import type { APIPromise, ApiClient, PollOptions, RequestOptions } from '../support/index.ts';
import type { Job } from '../../types/job.ts';

/** The operations of `jobs`. */
export class Jobs {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `POST /jobs` */
  create(params: CreateJobParams, options?: RequestOptions): APIPromise<Job> {
    return createJob(this.#client, params, options);
  }

  /** As `create`, then waits until it is over. */
  createAndPoll(params: CreateJobParams, options?: PollOptions): Promise<Job> {
    return createJobAndPoll(this.#client, params, options);
  }

  /** `GET /jobs/{job_id}` */
  retrieve(jobId: string, options?: RequestOptions): APIPromise<Job> {
    return getJob(this.#client, jobId, options);
  }
}
