// Generated from spec/assistants/v1.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { cancelRun } from './cancel-run.ts';
import { createAssistant } from './create-assistant.ts';
import { createAssistantFile } from './create-assistant-file.ts';
import { createMessage } from './create-message.ts';
import { createRun } from './create-run.ts';
import { createThread } from './create-thread.ts';
import { createThreadAndRun } from './create-thread-and-run.ts';
import { deleteAssistant } from './delete-assistant.ts';
import { deleteAssistantFile } from './delete-assistant-file.ts';
import { deleteThread } from './delete-thread.ts';
import { getAssistant } from './get-assistant.ts';
import { getAssistantFile } from './get-assistant-file.ts';
import { getMessage } from './get-message.ts';
import { getMessageFile } from './get-message-file.ts';
import { getRun } from './get-run.ts';
import { getRunStep } from './get-run-step.ts';
import { getThread } from './get-thread.ts';
import { listAssistantFiles } from './list-assistant-files.ts';
import { listAssistants } from './list-assistants.ts';
import { listMessageFiles } from './list-message-files.ts';
import { listMessages } from './list-messages.ts';
import { listRunSteps } from './list-run-steps.ts';
import { listRuns } from './list-runs.ts';
import { modifyAssistant } from './modify-assistant.ts';
import { modifyMessage } from './modify-message.ts';
import { modifyRun } from './modify-run.ts';
import { modifyThread } from './modify-thread.ts';
import { submitToolOutputsToRun } from './submit-tool-outputs-to-run.ts';

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
