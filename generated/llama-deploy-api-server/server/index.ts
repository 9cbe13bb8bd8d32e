// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DeploymentsHandlers } from './handlers/deployments.ts';
import type { DeploymentsSessionsHandlers } from './handlers/deployments/sessions.ts';
import type { DeploymentsTasksHandlers } from './handlers/deployments/tasks.ts';
import type { RootHandlers } from './handlers/root.ts';
import { createDeploymentOperation } from './operations/create-deployment.ts';
import { createSessionOperation } from './operations/create-session.ts';
import { createTaskOperation } from './operations/create-task.ts';
import { deleteSessionOperation } from './operations/delete-session.ts';
import { getDeploymentOperation } from './operations/get-deployment.ts';
import { getRootOperation } from './operations/get-root.ts';
import { getSessionOperation } from './operations/get-session.ts';
import { getStatusOperation } from './operations/get-status.ts';
import { getTaskResultOperation } from './operations/get-task-result.ts';
import { listDeploymentsOperation } from './operations/list-deployments.ts';
import { listSessionsOperation } from './operations/list-sessions.ts';
import { listTasksOperation } from './operations/list-tasks.ts';
import { runTaskOperation } from './operations/run-task.ts';
import { sendTaskEventOperation } from './operations/send-task-event.ts';
import { streamTaskEventsOperation } from './operations/stream-task-events.ts';
import {
  type BoundOperation,
  type Dispatch,
  type ServerOptions,
  bind,
  createDispatch,
  toFetchHandler,
} from './support/index.ts';

/** The handlers of all operations, by resource. */
export interface Handlers<Context> {
  readonly root: RootHandlers<Context>;
  readonly deployments: DeploymentsHandlers<Context>;
  readonly deploymentsTasks: DeploymentsTasksHandlers<Context>;
  readonly deploymentsSessions: DeploymentsSessionsHandlers<Context>;
}

/** Answers requests in whatever form a server has them. Never rejects. */
export function createDispatcher<Context>(
  handlers: Handlers<Context>,
  options: ServerOptions<Context> = {},
): Dispatch<Context> {
  return createDispatch(bindHandlers(handlers), options);
}

/** Answers requests of the Fetch standard: for Node, Bun, Deno and Workers. Never rejects. */
export function createFetchHandler<Context>(
  handlers: Handlers<Context>,
  options: ServerOptions<Context> = {},
): (request: Request, context: Context) => Promise<Response> {
  return toFetchHandler(createDispatcher(handlers, options));
}

function bindHandlers<Context>(handlers: Handlers<Context>): readonly BoundOperation<Context>[] {
  return [
    bind(getRootOperation, (request, context: Context) => handlers.root.getRoot(request, context)),
    bind(getStatusOperation, (request, context: Context) => handlers.root.getStatus(request, context)),
    bind(listDeploymentsOperation, (request, context: Context) =>
      handlers.deployments.listDeployments(request, context),
    ),
    bind(createDeploymentOperation, (request, context: Context) =>
      handlers.deployments.createDeployment(request, context),
    ),
    bind(getDeploymentOperation, (request, context: Context) => handlers.deployments.getDeployment(request, context)),
    bind(listTasksOperation, (request, context: Context) => handlers.deploymentsTasks.listTasks(request, context)),
    bind(runTaskOperation, (request, context: Context) => handlers.deploymentsTasks.runTask(request, context)),
    bind(createTaskOperation, (request, context: Context) => handlers.deploymentsTasks.createTask(request, context)),
    bind(streamTaskEventsOperation, (request, context: Context) =>
      handlers.deploymentsTasks.streamTaskEvents(request, context),
    ),
    bind(sendTaskEventOperation, (request, context: Context) =>
      handlers.deploymentsTasks.sendTaskEvent(request, context),
    ),
    bind(getTaskResultOperation, (request, context: Context) =>
      handlers.deploymentsTasks.getTaskResult(request, context),
    ),
    bind(listSessionsOperation, (request, context: Context) =>
      handlers.deploymentsSessions.listSessions(request, context),
    ),
    bind(createSessionOperation, (request, context: Context) =>
      handlers.deploymentsSessions.createSession(request, context),
    ),
    bind(deleteSessionOperation, (request, context: Context) =>
      handlers.deploymentsSessions.deleteSession(request, context),
    ),
    bind(getSessionOperation, (request, context: Context) => handlers.deploymentsSessions.getSession(request, context)),
  ];
}

export type { RootHandlers } from './handlers/root.ts';
export type { DeploymentsHandlers } from './handlers/deployments.ts';
export type { DeploymentsTasksHandlers } from './handlers/deployments/tasks.ts';
export type { DeploymentsSessionsHandlers } from './handlers/deployments/sessions.ts';
export type { GetRootRequest, GetRootResult } from './operations/get-root.ts';
export type { GetStatusRequest, GetStatusResult } from './operations/get-status.ts';
export type { ListDeploymentsRequest, ListDeploymentsResult } from './operations/list-deployments.ts';
export type { CreateDeploymentRequest, CreateDeploymentResult } from './operations/create-deployment.ts';
export type { GetDeploymentRequest, GetDeploymentResult } from './operations/get-deployment.ts';
export type { ListTasksRequest, ListTasksResult } from './operations/list-tasks.ts';
export type { RunTaskRequest, RunTaskResult } from './operations/run-task.ts';
export type { CreateTaskRequest, CreateTaskResult } from './operations/create-task.ts';
export type { StreamTaskEventsRequest, StreamTaskEventsResult } from './operations/stream-task-events.ts';
export type { SendTaskEventRequest, SendTaskEventResult } from './operations/send-task-event.ts';
export type { GetTaskResultRequest, GetTaskResultResult } from './operations/get-task-result.ts';
export type { ListSessionsRequest, ListSessionsResult } from './operations/list-sessions.ts';
export type { CreateSessionRequest, CreateSessionResult } from './operations/create-session.ts';
export type { DeleteSessionRequest, DeleteSessionResult } from './operations/delete-session.ts';
export type { GetSessionRequest, GetSessionResult } from './operations/get-session.ts';
export { comment, fromAnswer, fromRequest, InvalidResponseError, problem, sse, toResponse } from './support/index.ts';
export type {
  Admission,
  Answer,
  AuthenticationAttempt,
  Bytes,
  Credential,
  Dispatch,
  EventFields,
  FailureReason,
  Hooks,
  Incoming,
  Issue,
  Limits,
  LocatedIssue,
  OperationIdentity,
  Outgoing,
  Location,
  RequestBase,
  RequestFailure,
  ResponseFailure,
  ServerOptions,
  ServerSentEvent,
  StreamComment,
  StreamItem,
  Validator,
} from './support/index.ts';
