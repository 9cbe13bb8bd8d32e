// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  BetaAssistantsHandlers,
  BetaThreadsHandlers,
  BetaThreadsMessagesHandlers,
  BetaThreadsRunsHandlers,
  BetaThreadsRunsStepsHandlers,
} from './handlers/beta.ts';
import {
  cancelRunOperation,
  createAssistantOperation,
  createMessageOperation,
  createRunOperation,
  createThreadAndRunOperation,
  createThreadOperation,
  deleteAssistantOperation,
  deleteMessageOperation,
  deleteThreadOperation,
  getAssistantOperation,
  getMessageOperation,
  getRunOperation,
  getRunStepOperation,
  getThreadOperation,
  listAssistantsOperation,
  listMessagesOperation,
  listRunStepsOperation,
  listRunsOperation,
  modifyAssistantOperation,
  modifyMessageOperation,
  modifyRunOperation,
  modifyThreadOperation,
  submitToolOutputsToRunOperation,
} from './operations/beta.ts';
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
  readonly betaAssistants: BetaAssistantsHandlers<Context>;
  readonly betaThreads: BetaThreadsHandlers<Context>;
  readonly betaThreadsMessages: BetaThreadsMessagesHandlers<Context>;
  readonly betaThreadsRuns: BetaThreadsRunsHandlers<Context>;
  readonly betaThreadsRunsSteps: BetaThreadsRunsStepsHandlers<Context>;
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
    bind(createAssistantOperation, (request, context: Context) =>
      handlers.betaAssistants.createAssistant(request, context),
    ),
    bind(listAssistantsOperation, (request, context: Context) =>
      handlers.betaAssistants.listAssistants(request, context),
    ),
    bind(getAssistantOperation, (request, context: Context) => handlers.betaAssistants.getAssistant(request, context)),
    bind(modifyAssistantOperation, (request, context: Context) =>
      handlers.betaAssistants.modifyAssistant(request, context),
    ),
    bind(deleteAssistantOperation, (request, context: Context) =>
      handlers.betaAssistants.deleteAssistant(request, context),
    ),
    bind(createThreadOperation, (request, context: Context) => handlers.betaThreads.createThread(request, context)),
    bind(createThreadAndRunOperation, (request, context: Context) =>
      handlers.betaThreads.createThreadAndRun(request, context),
    ),
    bind(getThreadOperation, (request, context: Context) => handlers.betaThreads.getThread(request, context)),
    bind(modifyThreadOperation, (request, context: Context) => handlers.betaThreads.modifyThread(request, context)),
    bind(deleteThreadOperation, (request, context: Context) => handlers.betaThreads.deleteThread(request, context)),
    bind(createMessageOperation, (request, context: Context) =>
      handlers.betaThreadsMessages.createMessage(request, context),
    ),
    bind(listMessagesOperation, (request, context: Context) =>
      handlers.betaThreadsMessages.listMessages(request, context),
    ),
    bind(getMessageOperation, (request, context: Context) => handlers.betaThreadsMessages.getMessage(request, context)),
    bind(modifyMessageOperation, (request, context: Context) =>
      handlers.betaThreadsMessages.modifyMessage(request, context),
    ),
    bind(deleteMessageOperation, (request, context: Context) =>
      handlers.betaThreadsMessages.deleteMessage(request, context),
    ),
    bind(createRunOperation, (request, context: Context) => handlers.betaThreadsRuns.createRun(request, context)),
    bind(listRunsOperation, (request, context: Context) => handlers.betaThreadsRuns.listRuns(request, context)),
    bind(getRunOperation, (request, context: Context) => handlers.betaThreadsRuns.getRun(request, context)),
    bind(modifyRunOperation, (request, context: Context) => handlers.betaThreadsRuns.modifyRun(request, context)),
    bind(cancelRunOperation, (request, context: Context) => handlers.betaThreadsRuns.cancelRun(request, context)),
    bind(submitToolOutputsToRunOperation, (request, context: Context) =>
      handlers.betaThreadsRuns.submitToolOutputsToRun(request, context),
    ),
    bind(listRunStepsOperation, (request, context: Context) =>
      handlers.betaThreadsRunsSteps.listRunSteps(request, context),
    ),
    bind(getRunStepOperation, (request, context: Context) =>
      handlers.betaThreadsRunsSteps.getRunStep(request, context),
    ),
  ];
}

export type {
  BetaAssistantsHandlers,
  BetaThreadsHandlers,
  BetaThreadsMessagesHandlers,
  BetaThreadsRunsHandlers,
  BetaThreadsRunsStepsHandlers,
} from './handlers/beta.ts';
export type {
  CreateAssistantRequest,
  CreateAssistantResult,
  ListAssistantsRequest,
  ListAssistantsResult,
  GetAssistantRequest,
  GetAssistantResult,
  ModifyAssistantRequest,
  ModifyAssistantResult,
  DeleteAssistantRequest,
  DeleteAssistantResult,
  CreateThreadRequest,
  CreateThreadResult,
  CreateThreadAndRunRequest,
  CreateThreadAndRunResult,
  GetThreadRequest,
  GetThreadResult,
  ModifyThreadRequest,
  ModifyThreadResult,
  DeleteThreadRequest,
  DeleteThreadResult,
  CreateMessageRequest,
  CreateMessageResult,
  ListMessagesRequest,
  ListMessagesResult,
  GetMessageRequest,
  GetMessageResult,
  ModifyMessageRequest,
  ModifyMessageResult,
  DeleteMessageRequest,
  DeleteMessageResult,
  CreateRunRequest,
  CreateRunResult,
  ListRunsRequest,
  ListRunsResult,
  GetRunRequest,
  GetRunResult,
  ModifyRunRequest,
  ModifyRunResult,
  CancelRunRequest,
  CancelRunResult,
  SubmitToolOutputsToRunRequest,
  SubmitToolOutputsToRunResult,
  ListRunStepsRequest,
  ListRunStepsResult,
  GetRunStepRequest,
  GetRunStepResult,
} from './operations/beta.ts';
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
