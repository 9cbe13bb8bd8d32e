// Generated from spec/assistants/v1.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  cancelRun,
  createAssistant,
  createAssistantFile,
  createMessage,
  createRun,
  createThread,
  createThreadAndRun,
  deleteAssistant,
  deleteAssistantFile,
  deleteThread,
  getAssistant,
  getAssistantFile,
  getMessage,
  getMessageFile,
  getRun,
  getRunStep,
  getThread,
  listAssistantFiles,
  listAssistants,
  listMessageFiles,
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
  readonly createAssistantFile: typeof createAssistantFile;
  readonly listAssistantFiles: typeof listAssistantFiles;
  readonly getAssistantFile: typeof getAssistantFile;
  readonly deleteAssistantFile: typeof deleteAssistantFile;
  readonly createThread: typeof createThread;
  readonly createThreadAndRun: typeof createThreadAndRun;
  readonly getThread: typeof getThread;
  readonly modifyThread: typeof modifyThread;
  readonly deleteThread: typeof deleteThread;
  readonly createMessage: typeof createMessage;
  readonly listMessages: typeof listMessages;
  readonly getMessage: typeof getMessage;
  readonly modifyMessage: typeof modifyMessage;
  readonly listMessageFiles: typeof listMessageFiles;
  readonly getMessageFile: typeof getMessageFile;
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
  createAssistantFile,
  listAssistantFiles,
  getAssistantFile,
  deleteAssistantFile,
  createThread,
  createThreadAndRun,
  getThread,
  modifyThread,
  deleteThread,
  createMessage,
  listMessages,
  getMessage,
  modifyMessage,
  listMessageFiles,
  getMessageFile,
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
