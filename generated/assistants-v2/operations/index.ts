// Generated from spec/assistants/v2.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  cancelRun,
  createAssistant,
  createMessage,
  createRun,
  createThread,
  createThreadAndRun,
  deleteAssistant,
  deleteMessage,
  deleteThread,
  getAssistant,
  getMessage,
  getRun,
  getRunStep,
  getThread,
  listAssistants,
  listMessages,
  listRunSteps,
  listRuns,
  modifyAssistant,
  modifyMessage,
  modifyRun,
  modifyThread,
  submitToolOutputsToRun,
} from './beta.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly createAssistant: typeof createAssistant;
  readonly listAssistants: typeof listAssistants;
  readonly getAssistant: typeof getAssistant;
  readonly modifyAssistant: typeof modifyAssistant;
  readonly deleteAssistant: typeof deleteAssistant;
  readonly createThread: typeof createThread;
  readonly createThreadAndRun: typeof createThreadAndRun;
  readonly getThread: typeof getThread;
  readonly modifyThread: typeof modifyThread;
  readonly deleteThread: typeof deleteThread;
  readonly createMessage: typeof createMessage;
  readonly listMessages: typeof listMessages;
  readonly getMessage: typeof getMessage;
  readonly modifyMessage: typeof modifyMessage;
  readonly deleteMessage: typeof deleteMessage;
  readonly createRun: typeof createRun;
  readonly listRuns: typeof listRuns;
  readonly getRun: typeof getRun;
  readonly modifyRun: typeof modifyRun;
  readonly cancelRun: typeof cancelRun;
  readonly submitToolOutputsToRun: typeof submitToolOutputsToRun;
  readonly listRunSteps: typeof listRunSteps;
  readonly getRunStep: typeof getRunStep;
} = {
  createAssistant,
  listAssistants,
  getAssistant,
  modifyAssistant,
  deleteAssistant,
  createThread,
  createThreadAndRun,
  getThread,
  modifyThread,
  deleteThread,
  createMessage,
  listMessages,
  getMessage,
  modifyMessage,
  deleteMessage,
  createRun,
  listRuns,
  getRun,
  modifyRun,
  cancelRun,
  submitToolOutputsToRun,
  listRunSteps,
  getRunStep,
};

export type { OperationDescription } from './support/operation-description.ts';
