// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { createJob, createJobOperation, createJobAndPoll, getJob, getJobOperation } from './jobs.ts';
