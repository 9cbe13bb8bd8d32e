// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type OperationValidators, byName } from '../support.ts';

const loaders = byName<() => Promise<OperationValidators>>({
  getControlPlane: async () => (await import('./get-control-plane.ts')).getControlPlaneValidators,
  getQueueConfig: async () => (await import('./get-queue-config.ts')).getQueueConfigValidators,
  processMessage: async () => (await import('./process-message.ts')).processMessageValidators,
  listServices: async () => (await import('./list-services.ts')).listServicesValidators,
  registerService: async () => (await import('./register-service.ts')).registerServiceValidators,
  deregisterService: async () => (await import('./deregister-service.ts')).deregisterServiceValidators,
  getService: async () => (await import('./get-service.ts')).getServiceValidators,
  listSessions: async () => (await import('./list-sessions.ts')).listSessionsValidators,
  createSession: async () => (await import('./create-session.ts')).createSessionValidators,
  getSession: async () => (await import('./get-session.ts')).getSessionValidators,
  deleteSession: async () => (await import('./delete-session.ts')).deleteSessionValidators,
  addTask: async () => (await import('./add-task.ts')).addTaskValidators,
  listTasks: async () => (await import('./list-tasks.ts')).listTasksValidators,
  getCurrentTask: async () => (await import('./get-current-task.ts')).getCurrentTaskValidators,
  getTaskResult: async () => (await import('./get-task-result.ts')).getTaskResultValidators,
  streamTaskResult: async () => (await import('./stream-task-result.ts')).streamTaskResultValidators,
  sendTaskEvent: async () => (await import('./send-task-event.ts')).sendTaskEventValidators,
  getSessionState: async () => (await import('./get-session-state.ts')).getSessionStateValidators,
  updateSessionState: async () => (await import('./update-session-state.ts')).updateSessionStateValidators,
  deliverMessage: async () => (await import('./deliver-message.ts')).deliverMessageValidators,
});

/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<OperationValidators> {
  const load = loaders[operationId];
  if (load === undefined) throw new TypeError(`There is no operation ${operationId}.`);
  return load();
}
