// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type OperationValidators, byName } from '../support.ts';

const loaders = byName<() => Promise<OperationValidators>>({
  createAssistant: async () => (await import('./beta.ts')).createAssistantValidators,
  listAssistants: async () => (await import('./beta.ts')).listAssistantsValidators,
  getAssistant: async () => (await import('./beta.ts')).getAssistantValidators,
  modifyAssistant: async () => (await import('./beta.ts')).modifyAssistantValidators,
  deleteAssistant: async () => (await import('./beta.ts')).deleteAssistantValidators,
  createAssistantFile: async () => (await import('./beta.ts')).createAssistantFileValidators,
  listAssistantFiles: async () => (await import('./beta.ts')).listAssistantFilesValidators,
  getAssistantFile: async () => (await import('./beta.ts')).getAssistantFileValidators,
  deleteAssistantFile: async () => (await import('./beta.ts')).deleteAssistantFileValidators,
  createThread: async () => (await import('./beta.ts')).createThreadValidators,
  createThreadAndRun: async () => (await import('./beta.ts')).createThreadAndRunValidators,
  getThread: async () => (await import('./beta.ts')).getThreadValidators,
  modifyThread: async () => (await import('./beta.ts')).modifyThreadValidators,
  deleteThread: async () => (await import('./beta.ts')).deleteThreadValidators,
  createMessage: async () => (await import('./beta.ts')).createMessageValidators,
  listMessages: async () => (await import('./beta.ts')).listMessagesValidators,
  getMessage: async () => (await import('./beta.ts')).getMessageValidators,
  modifyMessage: async () => (await import('./beta.ts')).modifyMessageValidators,
  listMessageFiles: async () => (await import('./beta.ts')).listMessageFilesValidators,
  getMessageFile: async () => (await import('./beta.ts')).getMessageFileValidators,
  createRun: async () => (await import('./beta.ts')).createRunValidators,
  listRuns: async () => (await import('./beta.ts')).listRunsValidators,
  getRun: async () => (await import('./beta.ts')).getRunValidators,
  modifyRun: async () => (await import('./beta.ts')).modifyRunValidators,
  cancelRun: async () => (await import('./beta.ts')).cancelRunValidators,
  submitToolOutputsToRun: async () => (await import('./beta.ts')).submitToolOutputsToRunValidators,
  listRunSteps: async () => (await import('./beta.ts')).listRunStepsValidators,
  getRunStep: async () => (await import('./beta.ts')).getRunStepValidators,
});

/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<OperationValidators> {
  const load = loaders[operationId];
  if (load === undefined) throw new TypeError(`There is no operation ${operationId}.`);
  return load();
}
