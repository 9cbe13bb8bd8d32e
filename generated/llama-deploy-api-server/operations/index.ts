// Generated from spec/llama-deploy/api-server.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  createDeployment,
  createSession,
  createTask,
  deleteSession,
  getDeployment,
  getSession,
  getTaskResult,
  listDeployments,
  listSessions,
  listTasks,
  runTask,
  sendTaskEvent,
  streamTaskEvents,
} from './deployments.ts';
import { getRoot, getStatus } from './root.ts';

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
