// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { createJob, getJob } from './jobs.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly createJob: typeof createJob;
  readonly getJob: typeof getJob;
} = { createJob, getJob };

export type { OperationDescription } from './support/operation-description.ts';
