// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  DeploymentsHandlers,
  DeploymentsSessionsHandlers,
  DeploymentsTasksHandlers,
} from './handlers/deployments.ts';
import type { RootHandlers } from './handlers/root.ts';
import {
  createDeploymentOperation,
  createSessionOperation,
  createTaskOperation,
  deleteSessionOperation,
  getDeploymentOperation,
  getSessionOperation,
  getTaskResultOperation,
  listDeploymentsOperation,
  listSessionsOperation,
  listTasksOperation,
  runTaskOperation,
  sendTaskEventOperation,
  streamTaskEventsOperation,
} from './operations/deployments.ts';
import { getRootOperation, getStatusOperation } from './operations/root.ts';
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
export type {
  DeploymentsHandlers,
  DeploymentsTasksHandlers,
  DeploymentsSessionsHandlers,
} from './handlers/deployments.ts';
export type { GetRootRequest, GetRootResult, GetStatusRequest, GetStatusResult } from './operations/root.ts';
export type {
  ListDeploymentsRequest,
  ListDeploymentsResult,
  CreateDeploymentRequest,
  CreateDeploymentResult,
  GetDeploymentRequest,
  GetDeploymentResult,
  ListTasksRequest,
  ListTasksResult,
  RunTaskRequest,
  RunTaskResult,
  CreateTaskRequest,
  CreateTaskResult,
  StreamTaskEventsRequest,
  StreamTaskEventsResult,
  SendTaskEventRequest,
  SendTaskEventResult,
  GetTaskResultRequest,
  GetTaskResultResult,
  ListSessionsRequest,
  ListSessionsResult,
  CreateSessionRequest,
  CreateSessionResult,
  DeleteSessionRequest,
  DeleteSessionResult,
  GetSessionRequest,
  GetSessionResult,
} from './operations/deployments.ts';
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
