// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { BetaAssistantsHandlers } from './handlers/beta/assistants.ts';
import type { BetaAssistantsFilesHandlers } from './handlers/beta/assistants/files.ts';
import type { BetaThreadsHandlers } from './handlers/beta/threads.ts';
import type { BetaThreadsMessagesHandlers } from './handlers/beta/threads/messages.ts';
import type { BetaThreadsMessagesFilesHandlers } from './handlers/beta/threads/messages/files.ts';
import type { BetaThreadsRunsHandlers } from './handlers/beta/threads/runs.ts';
import type { BetaThreadsRunsStepsHandlers } from './handlers/beta/threads/runs/steps.ts';
import { cancelRunOperation } from './operations/cancel-run.ts';
import { createAssistantOperation } from './operations/create-assistant.ts';
import { createAssistantFileOperation } from './operations/create-assistant-file.ts';
import { createMessageOperation } from './operations/create-message.ts';
import { createRunOperation } from './operations/create-run.ts';
import { createThreadOperation } from './operations/create-thread.ts';
import { createThreadAndRunOperation } from './operations/create-thread-and-run.ts';
import { deleteAssistantOperation } from './operations/delete-assistant.ts';
import { deleteAssistantFileOperation } from './operations/delete-assistant-file.ts';
import { deleteThreadOperation } from './operations/delete-thread.ts';
import { getAssistantOperation } from './operations/get-assistant.ts';
import { getAssistantFileOperation } from './operations/get-assistant-file.ts';
import { getMessageOperation } from './operations/get-message.ts';
import { getMessageFileOperation } from './operations/get-message-file.ts';
import { getRunOperation } from './operations/get-run.ts';
import { getRunStepOperation } from './operations/get-run-step.ts';
import { getThreadOperation } from './operations/get-thread.ts';
import { listAssistantFilesOperation } from './operations/list-assistant-files.ts';
import { listAssistantsOperation } from './operations/list-assistants.ts';
import { listMessageFilesOperation } from './operations/list-message-files.ts';
import { listMessagesOperation } from './operations/list-messages.ts';
import { listRunStepsOperation } from './operations/list-run-steps.ts';
import { listRunsOperation } from './operations/list-runs.ts';
import { modifyAssistantOperation } from './operations/modify-assistant.ts';
import { modifyMessageOperation } from './operations/modify-message.ts';
import { modifyRunOperation } from './operations/modify-run.ts';
import { modifyThreadOperation } from './operations/modify-thread.ts';
import { submitToolOutputsToRunOperation } from './operations/submit-tool-outputs-to-run.ts';
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
  readonly betaAssistantsFiles: BetaAssistantsFilesHandlers<Context>;
  readonly betaThreads: BetaThreadsHandlers<Context>;
  readonly betaThreadsMessages: BetaThreadsMessagesHandlers<Context>;
  readonly betaThreadsMessagesFiles: BetaThreadsMessagesFilesHandlers<Context>;
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
    bind(createAssistantFileOperation, (request, context: Context) =>
      handlers.betaAssistantsFiles.createAssistantFile(request, context),
    ),
    bind(listAssistantFilesOperation, (request, context: Context) =>
      handlers.betaAssistantsFiles.listAssistantFiles(request, context),
    ),
    bind(getAssistantFileOperation, (request, context: Context) =>
      handlers.betaAssistantsFiles.getAssistantFile(request, context),
    ),
    bind(deleteAssistantFileOperation, (request, context: Context) =>
      handlers.betaAssistantsFiles.deleteAssistantFile(request, context),
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
    bind(listMessageFilesOperation, (request, context: Context) =>
      handlers.betaThreadsMessagesFiles.listMessageFiles(request, context),
    ),
    bind(getMessageFileOperation, (request, context: Context) =>
      handlers.betaThreadsMessagesFiles.getMessageFile(request, context),
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

export type { BetaAssistantsHandlers } from './handlers/beta/assistants.ts';
export type { BetaAssistantsFilesHandlers } from './handlers/beta/assistants/files.ts';
export type { BetaThreadsHandlers } from './handlers/beta/threads.ts';
export type { BetaThreadsMessagesHandlers } from './handlers/beta/threads/messages.ts';
export type { BetaThreadsMessagesFilesHandlers } from './handlers/beta/threads/messages/files.ts';
export type { BetaThreadsRunsHandlers } from './handlers/beta/threads/runs.ts';
export type { BetaThreadsRunsStepsHandlers } from './handlers/beta/threads/runs/steps.ts';
export type { CreateAssistantRequest, CreateAssistantResult } from './operations/create-assistant.ts';
export type { ListAssistantsRequest, ListAssistantsResult } from './operations/list-assistants.ts';
export type { GetAssistantRequest, GetAssistantResult } from './operations/get-assistant.ts';
export type { ModifyAssistantRequest, ModifyAssistantResult } from './operations/modify-assistant.ts';
export type { DeleteAssistantRequest, DeleteAssistantResult } from './operations/delete-assistant.ts';
export type { CreateAssistantFileRequest, CreateAssistantFileResult } from './operations/create-assistant-file.ts';
export type { ListAssistantFilesRequest, ListAssistantFilesResult } from './operations/list-assistant-files.ts';
export type { GetAssistantFileRequest, GetAssistantFileResult } from './operations/get-assistant-file.ts';
export type { DeleteAssistantFileRequest, DeleteAssistantFileResult } from './operations/delete-assistant-file.ts';
export type { CreateThreadRequest, CreateThreadResult } from './operations/create-thread.ts';
export type { CreateThreadAndRunRequest, CreateThreadAndRunResult } from './operations/create-thread-and-run.ts';
export type { GetThreadRequest, GetThreadResult } from './operations/get-thread.ts';
export type { ModifyThreadRequest, ModifyThreadResult } from './operations/modify-thread.ts';
export type { DeleteThreadRequest, DeleteThreadResult } from './operations/delete-thread.ts';
export type { CreateMessageRequest, CreateMessageResult } from './operations/create-message.ts';
export type { ListMessagesRequest, ListMessagesResult } from './operations/list-messages.ts';
export type { GetMessageRequest, GetMessageResult } from './operations/get-message.ts';
export type { ModifyMessageRequest, ModifyMessageResult } from './operations/modify-message.ts';
export type { ListMessageFilesRequest, ListMessageFilesResult } from './operations/list-message-files.ts';
export type { GetMessageFileRequest, GetMessageFileResult } from './operations/get-message-file.ts';
export type { CreateRunRequest, CreateRunResult } from './operations/create-run.ts';
export type { ListRunsRequest, ListRunsResult } from './operations/list-runs.ts';
export type { GetRunRequest, GetRunResult } from './operations/get-run.ts';
export type { ModifyRunRequest, ModifyRunResult } from './operations/modify-run.ts';
export type { CancelRunRequest, CancelRunResult } from './operations/cancel-run.ts';
export type {
  SubmitToolOutputsToRunRequest,
  SubmitToolOutputsToRunResult,
} from './operations/submit-tool-outputs-to-run.ts';
export type { ListRunStepsRequest, ListRunStepsResult } from './operations/list-run-steps.ts';
export type { GetRunStepRequest, GetRunStepResult } from './operations/get-run-step.ts';
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
