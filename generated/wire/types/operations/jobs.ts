// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Job } from '../job.ts';

/** Request bodies of `createJob`, by media type. */
export interface CreateJobBodies {
  'application/json': {
    states: string[];
  };
}

/** Responses of `createJob`, by status. */
export interface CreateJobResponses {
  /** The job. */
  '200': {
    headers: {};
    content: {
      'application/json': Job;
    };
  };
}

/** Parameters of `getJob`. */
export interface GetJobParameters {
  path: {
    job_id: string;
  };
}

/** Responses of `getJob`, by status. */
export interface GetJobResponses {
  /** The job. */
  '200': {
    headers: {};
    content: {
      'application/json': Job;
    };
  };
}
