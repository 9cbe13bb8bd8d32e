// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type OperationValidators, byName } from '../support.ts';

const loaders = byName<() => Promise<OperationValidators>>({
  getRoot: async () => (await import('./get-root.ts')).getRootValidators,
  getStatus: async () => (await import('./get-status.ts')).getStatusValidators,
  listDeployments: async () => (await import('./list-deployments.ts')).listDeploymentsValidators,
  createDeployment: async () => (await import('./create-deployment.ts')).createDeploymentValidators,
  getDeployment: async () => (await import('./get-deployment.ts')).getDeploymentValidators,
  listTasks: async () => (await import('./list-tasks.ts')).listTasksValidators,
  runTask: async () => (await import('./run-task.ts')).runTaskValidators,
  createTask: async () => (await import('./create-task.ts')).createTaskValidators,
  streamTaskEvents: async () => (await import('./stream-task-events.ts')).streamTaskEventsValidators,
  sendTaskEvent: async () => (await import('./send-task-event.ts')).sendTaskEventValidators,
  getTaskResult: async () => (await import('./get-task-result.ts')).getTaskResultValidators,
  listSessions: async () => (await import('./list-sessions.ts')).listSessionsValidators,
  createSession: async () => (await import('./create-session.ts')).createSessionValidators,
  deleteSession: async () => (await import('./delete-session.ts')).deleteSessionValidators,
  getSession: async () => (await import('./get-session.ts')).getSessionValidators,
});

/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<OperationValidators> {
  const load = loaders[operationId];
  if (load === undefined) throw new TypeError(`There is no operation ${operationId}.`);
  return load();
}
