// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { createRun, createRunOperation, createRunAndPoll2 } from './create-run.ts';
export { createThreadAndRun, createThreadAndRunOperation, createThreadAndRunAndPoll } from './create-thread-and-run.ts';
export { createRunAndPoll, createRunAndPollOperation } from './create-run-and-poll.ts';
export { getRun, getRunOperation, getRunAndPoll } from './get-run.ts';
