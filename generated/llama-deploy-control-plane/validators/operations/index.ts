// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type OperationValidators, byName } from '../support.ts';

const loaders = byName<() => Promise<OperationValidators>>({
  getControlPlane: async () => (await import('./root.ts')).getControlPlaneValidators,
  getQueueConfig: async () => (await import('./root.ts')).getQueueConfigValidators,
  processMessage: async () => (await import('./root.ts')).processMessageValidators,
  listServices: async () => (await import('./services.ts')).listServicesValidators,
  registerService: async () => (await import('./services.ts')).registerServiceValidators,
  deregisterService: async () => (await import('./services.ts')).deregisterServiceValidators,
  getService: async () => (await import('./services.ts')).getServiceValidators,
  listSessions: async () => (await import('./sessions.ts')).listSessionsValidators,
  createSession: async () => (await import('./sessions.ts')).createSessionValidators,
  getSession: async () => (await import('./sessions.ts')).getSessionValidators,
  deleteSession: async () => (await import('./sessions.ts')).deleteSessionValidators,
  addTask: async () => (await import('./sessions.ts')).addTaskValidators,
  listTasks: async () => (await import('./sessions.ts')).listTasksValidators,
  getCurrentTask: async () => (await import('./sessions.ts')).getCurrentTaskValidators,
  getTaskResult: async () => (await import('./sessions.ts')).getTaskResultValidators,
  streamTaskResult: async () => (await import('./sessions.ts')).streamTaskResultValidators,
  sendTaskEvent: async () => (await import('./sessions.ts')).sendTaskEventValidators,
  getSessionState: async () => (await import('./sessions.ts')).getSessionStateValidators,
  updateSessionState: async () => (await import('./sessions.ts')).updateSessionStateValidators,
  deliverMessage: async () => (await import('./received.ts')).deliverMessageValidators,
});

/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<OperationValidators> {
  const load = loaders[operationId];
  if (load === undefined) throw new TypeError(`There is no operation ${operationId}.`);
  return load();
}
