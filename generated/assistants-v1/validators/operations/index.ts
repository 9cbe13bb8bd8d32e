// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type OperationValidators, byName } from '../support.ts';

const loaders = byName<() => Promise<OperationValidators>>({
  createAssistant: async () => (await import('./create-assistant.ts')).createAssistantValidators,
  listAssistants: async () => (await import('./list-assistants.ts')).listAssistantsValidators,
  getAssistant: async () => (await import('./get-assistant.ts')).getAssistantValidators,
  modifyAssistant: async () => (await import('./modify-assistant.ts')).modifyAssistantValidators,
  deleteAssistant: async () => (await import('./delete-assistant.ts')).deleteAssistantValidators,
  createAssistantFile: async () => (await import('./create-assistant-file.ts')).createAssistantFileValidators,
  listAssistantFiles: async () => (await import('./list-assistant-files.ts')).listAssistantFilesValidators,
  getAssistantFile: async () => (await import('./get-assistant-file.ts')).getAssistantFileValidators,
  deleteAssistantFile: async () => (await import('./delete-assistant-file.ts')).deleteAssistantFileValidators,
  createThread: async () => (await import('./create-thread.ts')).createThreadValidators,
  createThreadAndRun: async () => (await import('./create-thread-and-run.ts')).createThreadAndRunValidators,
  getThread: async () => (await import('./get-thread.ts')).getThreadValidators,
  modifyThread: async () => (await import('./modify-thread.ts')).modifyThreadValidators,
  deleteThread: async () => (await import('./delete-thread.ts')).deleteThreadValidators,
  createMessage: async () => (await import('./create-message.ts')).createMessageValidators,
  listMessages: async () => (await import('./list-messages.ts')).listMessagesValidators,
  getMessage: async () => (await import('./get-message.ts')).getMessageValidators,
  modifyMessage: async () => (await import('./modify-message.ts')).modifyMessageValidators,
  listMessageFiles: async () => (await import('./list-message-files.ts')).listMessageFilesValidators,
  getMessageFile: async () => (await import('./get-message-file.ts')).getMessageFileValidators,
  createRun: async () => (await import('./create-run.ts')).createRunValidators,
  listRuns: async () => (await import('./list-runs.ts')).listRunsValidators,
  getRun: async () => (await import('./get-run.ts')).getRunValidators,
  modifyRun: async () => (await import('./modify-run.ts')).modifyRunValidators,
  cancelRun: async () => (await import('./cancel-run.ts')).cancelRunValidators,
  submitToolOutputsToRun: async () =>
    (await import('./submit-tool-outputs-to-run.ts')).submitToolOutputsToRunValidators,
  listRunSteps: async () => (await import('./list-run-steps.ts')).listRunStepsValidators,
  getRunStep: async () => (await import('./get-run-step.ts')).getRunStepValidators,
});

/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<OperationValidators> {
  const load = loaders[operationId];
  if (load === undefined) throw new TypeError(`There is no operation ${operationId}.`);
  return load();
}
