// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getControlPlane, getQueueConfig, processMessage } from './root.ts';
import { deregisterService, getService, listServices, registerService } from './services.ts';
import {
  addTask,
  createSession,
  deleteSession,
  getCurrentTask,
  getSession,
  getSessionState,
  getTaskResult,
  listSessions,
  listTasks,
  sendTaskEvent,
  streamTaskResult,
  updateSessionState,
} from './sessions.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly getControlPlane: typeof getControlPlane;
  readonly getQueueConfig: typeof getQueueConfig;
  readonly processMessage: typeof processMessage;
  readonly listServices: typeof listServices;
  readonly registerService: typeof registerService;
  readonly deregisterService: typeof deregisterService;
  readonly getService: typeof getService;
  readonly listSessions: typeof listSessions;
  readonly createSession: typeof createSession;
  readonly getSession: typeof getSession;
  readonly deleteSession: typeof deleteSession;
  readonly addTask: typeof addTask;
  readonly listTasks: typeof listTasks;
  readonly getCurrentTask: typeof getCurrentTask;
  readonly getTaskResult: typeof getTaskResult;
  readonly streamTaskResult: typeof streamTaskResult;
  readonly sendTaskEvent: typeof sendTaskEvent;
  readonly getSessionState: typeof getSessionState;
  readonly updateSessionState: typeof updateSessionState;
} = {
  getControlPlane,
  getQueueConfig,
  processMessage,
  listServices,
  registerService,
  deregisterService,
  getService,
  listSessions,
  createSession,
  getSession,
  deleteSession,
  addTask,
  listTasks,
  getCurrentTask,
  getTaskResult,
  streamTaskResult,
  sendTaskEvent,
  getSessionState,
  updateSessionState,
};

export type { OperationDescription } from './support/operation-description.ts';
