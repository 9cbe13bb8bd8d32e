// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AnswersHandlers } from './handlers/answers.ts';
import type { BodiesHandlers } from './handlers/bodies.ts';
import type { JobsHandlers } from './handlers/jobs.ts';
import type { PagesHandlers } from './handlers/pages.ts';
import type { ParametersHandlers, ParametersPathHandlers, ParametersQueryHandlers } from './handlers/parameters.ts';
import type { SecureHandlers } from './handlers/secure.ts';
import type { StreamsHandlers } from './handlers/streams.ts';
import { answerOperation, answerSeveralOperation } from './operations/answers.ts';
import {
  sendBinaryOperation,
  sendFormOperation,
  sendJsonOperation,
  sendLinesOperation,
  sendMultipartOperation,
  sendOptionalOperation,
  sendSeveralOperation,
  sendTextOperation,
} from './operations/bodies.ts';
import { createJobOperation, getJobOperation } from './operations/jobs.ts';
import { pageByCursorOperation, pageByOffsetOperation, pageByUrlOperation } from './operations/pages.ts';
import {
  clashOperation,
  cookiesOperation,
  headersOperation,
  pathLabelExplodedOperation,
  pathLabelOperation,
  pathMatrixExplodedOperation,
  pathMatrixOperation,
  pathPiecesOperation,
  pathSimpleExplodedOperation,
  pathSimpleOperation,
  queryContentOperation,
  queryDeepOperation,
  queryDelimitedOperation,
  queryFormJoinedOperation,
  queryFormOperation,
  queryFormRecordOperation,
  queryMethodOperation,
} from './operations/parameters.ts';
import {
  secureBasicOperation,
  secureBearerOperation,
  secureKeysOperation,
  secureOptionalOperation,
} from './operations/secure.ts';
import { chatOperation, framesOperation, linesOperation, orderedOperation } from './operations/streams.ts';
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
  readonly parameters: ParametersHandlers<Context>;
  readonly parametersPath: ParametersPathHandlers<Context>;
  readonly parametersQuery: ParametersQueryHandlers<Context>;
  readonly bodies: BodiesHandlers<Context>;
  readonly answers: AnswersHandlers<Context>;
  readonly streams: StreamsHandlers<Context>;
  readonly pages: PagesHandlers<Context>;
  readonly jobs: JobsHandlers<Context>;
  readonly secure: SecureHandlers<Context>;
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
    bind(headersOperation, (request, context: Context) => handlers.parameters.headers(request, context)),
    bind(cookiesOperation, (request, context: Context) => handlers.parameters.cookies(request, context)),
    bind(clashOperation, (request, context: Context) => handlers.parameters.clash(request, context)),
    bind(pathSimpleOperation, (request, context: Context) => handlers.parametersPath.pathSimple(request, context)),
    bind(pathSimpleExplodedOperation, (request, context: Context) =>
      handlers.parametersPath.pathSimpleExploded(request, context),
    ),
    bind(pathLabelOperation, (request, context: Context) => handlers.parametersPath.pathLabel(request, context)),
    bind(pathLabelExplodedOperation, (request, context: Context) =>
      handlers.parametersPath.pathLabelExploded(request, context),
    ),
    bind(pathMatrixOperation, (request, context: Context) => handlers.parametersPath.pathMatrix(request, context)),
    bind(pathMatrixExplodedOperation, (request, context: Context) =>
      handlers.parametersPath.pathMatrixExploded(request, context),
    ),
    bind(pathPiecesOperation, (request, context: Context) => handlers.parametersPath.pathPieces(request, context)),
    bind(queryFormOperation, (request, context: Context) => handlers.parametersQuery.queryForm(request, context)),
    bind(queryFormRecordOperation, (request, context: Context) =>
      handlers.parametersQuery.queryFormRecord(request, context),
    ),
    bind(queryFormJoinedOperation, (request, context: Context) =>
      handlers.parametersQuery.queryFormJoined(request, context),
    ),
    bind(queryDelimitedOperation, (request, context: Context) =>
      handlers.parametersQuery.queryDelimited(request, context),
    ),
    bind(queryDeepOperation, (request, context: Context) => handlers.parametersQuery.queryDeep(request, context)),
    bind(queryContentOperation, (request, context: Context) => handlers.parametersQuery.queryContent(request, context)),
    bind(queryMethodOperation, (request, context: Context) => handlers.parametersQuery.queryMethod(request, context)),
    bind(sendJsonOperation, (request, context: Context) => handlers.bodies.sendJson(request, context)),
    bind(sendOptionalOperation, (request, context: Context) => handlers.bodies.sendOptional(request, context)),
    bind(sendFormOperation, (request, context: Context) => handlers.bodies.sendForm(request, context)),
    bind(sendMultipartOperation, (request, context: Context) => handlers.bodies.sendMultipart(request, context)),
    bind(sendTextOperation, (request, context: Context) => handlers.bodies.sendText(request, context)),
    bind(sendBinaryOperation, (request, context: Context) => handlers.bodies.sendBinary(request, context)),
    bind(sendLinesOperation, (request, context: Context) => handlers.bodies.sendLines(request, context)),
    bind(sendSeveralOperation, (request, context: Context) => handlers.bodies.sendSeveral(request, context)),
    bind(answerOperation, (request, context: Context) => handlers.answers.answer(request, context)),
    bind(answerSeveralOperation, (request, context: Context) => handlers.answers.answerSeveral(request, context)),
    bind(chatOperation, (request, context: Context) => handlers.streams.chat(request, context)),
    bind(orderedOperation, (request, context: Context) => handlers.streams.ordered(request, context)),
    bind(framesOperation, (request, context: Context) => handlers.streams.frames(request, context)),
    bind(linesOperation, (request, context: Context) => handlers.streams.lines(request, context)),
    bind(pageByCursorOperation, (request, context: Context) => handlers.pages.pageByCursor(request, context)),
    bind(pageByOffsetOperation, (request, context: Context) => handlers.pages.pageByOffset(request, context)),
    bind(pageByUrlOperation, (request, context: Context) => handlers.pages.pageByUrl(request, context)),
    bind(createJobOperation, (request, context: Context) => handlers.jobs.createJob(request, context)),
    bind(getJobOperation, (request, context: Context) => handlers.jobs.getJob(request, context)),
    bind(secureBearerOperation, (request, context: Context) => handlers.secure.secureBearer(request, context)),
    bind(secureBasicOperation, (request, context: Context) => handlers.secure.secureBasic(request, context)),
    bind(secureKeysOperation, (request, context: Context) => handlers.secure.secureKeys(request, context)),
    bind(secureOptionalOperation, (request, context: Context) => handlers.secure.secureOptional(request, context)),
  ];
}

export type { ParametersHandlers, ParametersPathHandlers, ParametersQueryHandlers } from './handlers/parameters.ts';
export type { BodiesHandlers } from './handlers/bodies.ts';
export type { AnswersHandlers } from './handlers/answers.ts';
export type { StreamsHandlers } from './handlers/streams.ts';
export type { PagesHandlers } from './handlers/pages.ts';
export type { JobsHandlers } from './handlers/jobs.ts';
export type { SecureHandlers } from './handlers/secure.ts';
export type {
  PathSimpleRequest,
  PathSimpleResult,
  PathSimpleExplodedRequest,
  PathSimpleExplodedResult,
  PathLabelRequest,
  PathLabelResult,
  PathLabelExplodedRequest,
  PathLabelExplodedResult,
  PathMatrixRequest,
  PathMatrixResult,
  PathMatrixExplodedRequest,
  PathMatrixExplodedResult,
  PathPiecesRequest,
  PathPiecesResult,
  QueryFormRequest,
  QueryFormResult,
  QueryFormRecordRequest,
  QueryFormRecordResult,
  QueryFormJoinedRequest,
  QueryFormJoinedResult,
  QueryDelimitedRequest,
  QueryDelimitedResult,
  QueryDeepRequest,
  QueryDeepResult,
  QueryContentRequest,
  QueryContentResult,
  QueryMethodRequest,
  QueryMethodResult,
  HeadersRequest,
  HeadersResult,
  CookiesRequest,
  CookiesResult,
  ClashRequest,
  ClashResult,
} from './operations/parameters.ts';
export type {
  SendJsonRequest,
  SendJsonResult,
  SendOptionalRequest,
  SendOptionalResult,
  SendFormRequest,
  SendFormResult,
  SendMultipartRequest,
  SendMultipartResult,
  SendTextRequest,
  SendTextResult,
  SendBinaryRequest,
  SendBinaryResult,
  SendLinesRequest,
  SendLinesResult,
  SendSeveralRequest,
  SendSeveralResult,
} from './operations/bodies.ts';
export type { AnswerRequest, AnswerResult, AnswerSeveralRequest, AnswerSeveralResult } from './operations/answers.ts';
export type {
  ChatRequest,
  ChatResult,
  OrderedRequest,
  OrderedResult,
  FramesRequest,
  FramesResult,
  LinesRequest,
  LinesResult,
} from './operations/streams.ts';
export type {
  PageByCursorRequest,
  PageByCursorResult,
  PageByOffsetRequest,
  PageByOffsetResult,
  PageByUrlRequest,
  PageByUrlResult,
} from './operations/pages.ts';
export type { CreateJobRequest, CreateJobResult, GetJobRequest, GetJobResult } from './operations/jobs.ts';
export type {
  SecureBearerRequest,
  SecureBearerResult,
  SecureBasicRequest,
  SecureBasicResult,
  SecureKeysRequest,
  SecureKeysResult,
  SecureOptionalRequest,
  SecureOptionalResult,
} from './operations/secure.ts';
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
