// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { createAssistant, createAssistantOperation } from './create-assistant.ts';
export { listAssistants, listAssistantsOperation } from './list-assistants.ts';
export { getAssistant, getAssistantOperation } from './get-assistant.ts';
export { modifyAssistant, modifyAssistantOperation } from './modify-assistant.ts';
export { deleteAssistant, deleteAssistantOperation } from './delete-assistant.ts';
export { createAssistantFile, createAssistantFileOperation } from './create-assistant-file.ts';
export { listAssistantFiles, listAssistantFilesOperation } from './list-assistant-files.ts';
export { getAssistantFile, getAssistantFileOperation } from './get-assistant-file.ts';
export { deleteAssistantFile, deleteAssistantFileOperation } from './delete-assistant-file.ts';
export { createThread, createThreadOperation } from './create-thread.ts';
export { createThreadAndRun, createThreadAndRunOperation, createThreadAndRunAndPoll } from './create-thread-and-run.ts';
export { getThread, getThreadOperation } from './get-thread.ts';
export { modifyThread, modifyThreadOperation } from './modify-thread.ts';
export { deleteThread, deleteThreadOperation } from './delete-thread.ts';
export { createMessage, createMessageOperation } from './create-message.ts';
export { listMessages, listMessagesOperation } from './list-messages.ts';
export { getMessage, getMessageOperation } from './get-message.ts';
export { modifyMessage, modifyMessageOperation } from './modify-message.ts';
export { listMessageFiles, listMessageFilesOperation } from './list-message-files.ts';
export { getMessageFile, getMessageFileOperation } from './get-message-file.ts';
export { createRun, createRunOperation, createRunAndPoll } from './create-run.ts';
export { listRuns, listRunsOperation } from './list-runs.ts';
export { getRun, getRunOperation, getRunAndPoll } from './get-run.ts';
export { modifyRun, modifyRunOperation } from './modify-run.ts';
export { cancelRun, cancelRunOperation } from './cancel-run.ts';
export {
  submitToolOutputsToRun,
  submitToolOutputsToRunOperation,
  submitToolOutputsToRunAndPoll,
} from './submit-tool-outputs-to-run.ts';
export { listRunSteps, listRunStepsOperation } from './list-run-steps.ts';
export { getRunStep, getRunStepOperation } from './get-run-step.ts';
