// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RootHandlers } from './handlers/root.ts';
import type { ServicesHandlers } from './handlers/services.ts';
import type { SessionsHandlers } from './handlers/sessions.ts';
import { getControlPlaneOperation, getQueueConfigOperation, processMessageOperation } from './operations/root.ts';
import {
  deregisterServiceOperation,
  getServiceOperation,
  listServicesOperation,
  registerServiceOperation,
} from './operations/services.ts';
import {
  addTaskOperation,
  createSessionOperation,
  deleteSessionOperation,
  getCurrentTaskOperation,
  getSessionOperation,
  getSessionStateOperation,
  getTaskResultOperation,
  listSessionsOperation,
  listTasksOperation,
  sendTaskEventOperation,
  streamTaskResultOperation,
  updateSessionStateOperation,
} from './operations/sessions.ts';
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
  readonly services: ServicesHandlers<Context>;
  readonly sessions: SessionsHandlers<Context>;
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
    bind(getControlPlaneOperation, (request, context: Context) => handlers.root.getControlPlane(request, context)),
    bind(getQueueConfigOperation, (request, context: Context) => handlers.root.getQueueConfig(request, context)),
    bind(processMessageOperation, (request, context: Context) => handlers.root.processMessage(request, context)),
    bind(listServicesOperation, (request, context: Context) => handlers.services.listServices(request, context)),
    bind(registerServiceOperation, (request, context: Context) => handlers.services.registerService(request, context)),
    bind(deregisterServiceOperation, (request, context: Context) =>
      handlers.services.deregisterService(request, context),
    ),
    bind(getServiceOperation, (request, context: Context) => handlers.services.getService(request, context)),
    bind(listSessionsOperation, (request, context: Context) => handlers.sessions.listSessions(request, context)),
    bind(createSessionOperation, (request, context: Context) => handlers.sessions.createSession(request, context)),
    bind(getSessionOperation, (request, context: Context) => handlers.sessions.getSession(request, context)),
    bind(deleteSessionOperation, (request, context: Context) => handlers.sessions.deleteSession(request, context)),
    bind(addTaskOperation, (request, context: Context) => handlers.sessions.addTask(request, context)),
    bind(listTasksOperation, (request, context: Context) => handlers.sessions.listTasks(request, context)),
    bind(getCurrentTaskOperation, (request, context: Context) => handlers.sessions.getCurrentTask(request, context)),
    bind(getTaskResultOperation, (request, context: Context) => handlers.sessions.getTaskResult(request, context)),
    bind(streamTaskResultOperation, (request, context: Context) =>
      handlers.sessions.streamTaskResult(request, context),
    ),
    bind(sendTaskEventOperation, (request, context: Context) => handlers.sessions.sendTaskEvent(request, context)),
    bind(getSessionStateOperation, (request, context: Context) => handlers.sessions.getSessionState(request, context)),
    bind(updateSessionStateOperation, (request, context: Context) =>
      handlers.sessions.updateSessionState(request, context),
    ),
  ];
}

export type { RootHandlers } from './handlers/root.ts';
export type { ServicesHandlers } from './handlers/services.ts';
export type { SessionsHandlers } from './handlers/sessions.ts';
export type {
  GetControlPlaneRequest,
  GetControlPlaneResult,
  GetQueueConfigRequest,
  GetQueueConfigResult,
  ProcessMessageRequest,
  ProcessMessageResult,
} from './operations/root.ts';
export type {
  ListServicesRequest,
  ListServicesResult,
  RegisterServiceRequest,
  RegisterServiceResult,
  DeregisterServiceRequest,
  DeregisterServiceResult,
  GetServiceRequest,
  GetServiceResult,
} from './operations/services.ts';
export type {
  ListSessionsRequest,
  ListSessionsResult,
  CreateSessionRequest,
  CreateSessionResult,
  GetSessionRequest,
  GetSessionResult,
  DeleteSessionRequest,
  DeleteSessionResult,
  AddTaskRequest,
  AddTaskResult,
  ListTasksRequest,
  ListTasksResult,
  GetCurrentTaskRequest,
  GetCurrentTaskResult,
  GetTaskResultRequest,
  GetTaskResultResult,
  StreamTaskResultRequest,
  StreamTaskResultResult,
  SendTaskEventRequest,
  SendTaskEventResult,
  GetSessionStateRequest,
  GetSessionStateResult,
  UpdateSessionStateRequest,
  UpdateSessionStateResult,
} from './operations/sessions.ts';
export { receiveDeliverMessage } from './receivers.ts';
export type { Receiver, ReceiverOptions } from './support/index.ts';
export type { DeliverMessageRequest, DeliverMessageResult } from './operations/received.ts';
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
