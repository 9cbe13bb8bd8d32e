// Generated from spec/assistants/files.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FilesHandlers } from './handlers/files.ts';
import {
  createFileOperation,
  deleteFileOperation,
  getFileContentOperation,
  getFileOperation,
  listFilesOperation,
} from './operations/files.ts';
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
  readonly files: FilesHandlers<Context>;
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
    bind(createFileOperation, (request, context: Context) => handlers.files.createFile(request, context)),
    bind(listFilesOperation, (request, context: Context) => handlers.files.listFiles(request, context)),
    bind(getFileOperation, (request, context: Context) => handlers.files.getFile(request, context)),
    bind(deleteFileOperation, (request, context: Context) => handlers.files.deleteFile(request, context)),
    bind(getFileContentOperation, (request, context: Context) => handlers.files.getFileContent(request, context)),
  ];
}

export type { FilesHandlers } from './handlers/files.ts';
export type {
  CreateFileRequest,
  CreateFileResult,
  ListFilesRequest,
  ListFilesResult,
  GetFileRequest,
  GetFileResult,
  DeleteFileRequest,
  DeleteFileResult,
  GetFileContentRequest,
  GetFileContentResult,
} from './operations/files.ts';
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
