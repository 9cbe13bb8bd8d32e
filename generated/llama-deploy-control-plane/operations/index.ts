// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { addTask } from './add-task.ts';
import { createSession } from './create-session.ts';
import { deleteSession } from './delete-session.ts';
import { deregisterService } from './deregister-service.ts';
import { getControlPlane } from './get-control-plane.ts';
import { getCurrentTask } from './get-current-task.ts';
import { getQueueConfig } from './get-queue-config.ts';
import { getService } from './get-service.ts';
import { getSession } from './get-session.ts';
import { getSessionState } from './get-session-state.ts';
import { getTaskResult } from './get-task-result.ts';
import { listServices } from './list-services.ts';
import { listSessions } from './list-sessions.ts';
import { listTasks } from './list-tasks.ts';
import { processMessage } from './process-message.ts';
import { registerService } from './register-service.ts';
import { sendTaskEvent } from './send-task-event.ts';
import { streamTaskResult } from './stream-task-result.ts';
import { updateSessionState } from './update-session-state.ts';

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
