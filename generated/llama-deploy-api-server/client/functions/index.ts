// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { getRoot, getRootOperation } from './get-root.ts';
export { getStatus, getStatusOperation } from './get-status.ts';
export { listDeployments, listDeploymentsOperation } from './list-deployments.ts';
export { createDeployment, createDeploymentOperation } from './create-deployment.ts';
export { getDeployment, getDeploymentOperation } from './get-deployment.ts';
export { listTasks, listTasksOperation } from './list-tasks.ts';
export { runTask, runTaskOperation } from './run-task.ts';
export { createTask, createTaskOperation } from './create-task.ts';
export { streamTaskEvents, streamTaskEventsOperation } from './stream-task-events.ts';
export { sendTaskEvent, sendTaskEventOperation } from './send-task-event.ts';
export { getTaskResult, getTaskResultOperation } from './get-task-result.ts';
export { listSessions, listSessionsOperation } from './list-sessions.ts';
export { createSession, createSessionOperation } from './create-session.ts';
export { deleteSession, deleteSessionOperation } from './delete-session.ts';
export { getSession, getSessionOperation } from './get-session.ts';
