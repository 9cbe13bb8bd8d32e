// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export {
  createRun,
  createRunOperation,
  createRunAndPoll2,
  createThreadAndRun,
  createThreadAndRunOperation,
  createThreadAndRunAndPoll,
  createRunAndPoll,
  createRunAndPollOperation,
  getRun,
  getRunOperation,
  getRunAndPoll,
} from './runs.ts';
