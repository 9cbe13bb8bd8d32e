// Generated from spec/llama-deploy/api-server.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { createDeployment } from './create-deployment.ts';
import { createSession } from './create-session.ts';
import { createTask } from './create-task.ts';
import { deleteSession } from './delete-session.ts';
import { getDeployment } from './get-deployment.ts';
import { getRoot } from './get-root.ts';
import { getSession } from './get-session.ts';
import { getStatus } from './get-status.ts';
import { getTaskResult } from './get-task-result.ts';
import { listDeployments } from './list-deployments.ts';
import { listSessions } from './list-sessions.ts';
import { listTasks } from './list-tasks.ts';
import { runTask } from './run-task.ts';
import { sendTaskEvent } from './send-task-event.ts';
import { streamTaskEvents } from './stream-task-events.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly getRoot: typeof getRoot;
  readonly getStatus: typeof getStatus;
  readonly listDeployments: typeof listDeployments;
  readonly createDeployment: typeof createDeployment;
  readonly getDeployment: typeof getDeployment;
  readonly listTasks: typeof listTasks;
  readonly runTask: typeof runTask;
  readonly createTask: typeof createTask;
  readonly streamTaskEvents: typeof streamTaskEvents;
  readonly sendTaskEvent: typeof sendTaskEvent;
  readonly getTaskResult: typeof getTaskResult;
  readonly listSessions: typeof listSessions;
  readonly createSession: typeof createSession;
  readonly deleteSession: typeof deleteSession;
  readonly getSession: typeof getSession;
} = {
  getRoot,
  getStatus,
  listDeployments,
  createDeployment,
  getDeployment,
  listTasks,
  runTask,
  createTask,
  streamTaskEvents,
  sendTaskEvent,
  getTaskResult,
  listSessions,
  createSession,
  deleteSession,
  getSession,
};

export type { OperationDescription } from './support/operation-description.ts';
