// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { createJob, createJobOperation, createJobAndPoll } from './create-job.ts';
export { getJob, getJobOperation } from './get-job.ts';
