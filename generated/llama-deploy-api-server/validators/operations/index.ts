// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type OperationValidators, byName } from '../support.ts';

const loaders = byName<() => Promise<OperationValidators>>({
  getRoot: async () => (await import('./root.ts')).getRootValidators,
  getStatus: async () => (await import('./root.ts')).getStatusValidators,
  listDeployments: async () => (await import('./deployments.ts')).listDeploymentsValidators,
  createDeployment: async () => (await import('./deployments.ts')).createDeploymentValidators,
  getDeployment: async () => (await import('./deployments.ts')).getDeploymentValidators,
  listTasks: async () => (await import('./deployments.ts')).listTasksValidators,
  runTask: async () => (await import('./deployments.ts')).runTaskValidators,
  createTask: async () => (await import('./deployments.ts')).createTaskValidators,
  streamTaskEvents: async () => (await import('./deployments.ts')).streamTaskEventsValidators,
  sendTaskEvent: async () => (await import('./deployments.ts')).sendTaskEventValidators,
  getTaskResult: async () => (await import('./deployments.ts')).getTaskResultValidators,
  listSessions: async () => (await import('./deployments.ts')).listSessionsValidators,
  createSession: async () => (await import('./deployments.ts')).createSessionValidators,
  deleteSession: async () => (await import('./deployments.ts')).deleteSessionValidators,
  getSession: async () => (await import('./deployments.ts')).getSessionValidators,
});

/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<OperationValidators> {
  const load = loaders[operationId];
  if (load === undefined) throw new TypeError(`There is no operation ${operationId}.`);
  return load();
}
