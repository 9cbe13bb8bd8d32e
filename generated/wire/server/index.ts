// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AnswersHandlers } from './handlers/answers.ts';
import type { BodiesHandlers } from './handlers/bodies.ts';
import type { JobsHandlers } from './handlers/jobs.ts';
import type { PagesHandlers } from './handlers/pages.ts';
import type { ParametersHandlers } from './handlers/parameters.ts';
import type { ParametersPathHandlers } from './handlers/parameters/path.ts';
import type { ParametersQueryHandlers } from './handlers/parameters/query.ts';
import type { SecureHandlers } from './handlers/secure.ts';
import type { StreamsHandlers } from './handlers/streams.ts';
import { answerOperation } from './operations/answer.ts';
import { answerSeveralOperation } from './operations/answer-several.ts';
import { chatOperation } from './operations/chat.ts';
import { clashOperation } from './operations/clash.ts';
import { cookiesOperation } from './operations/cookies.ts';
import { createJobOperation } from './operations/create-job.ts';
import { framesOperation } from './operations/frames.ts';
import { getJobOperation } from './operations/get-job.ts';
import { headersOperation } from './operations/headers.ts';
import { linesOperation } from './operations/lines.ts';
import { orderedOperation } from './operations/ordered.ts';
import { pageByCursorOperation } from './operations/page-by-cursor.ts';
import { pageByOffsetOperation } from './operations/page-by-offset.ts';
import { pageByUrlOperation } from './operations/page-by-url.ts';
import { pathLabelOperation } from './operations/path-label.ts';
import { pathLabelExplodedOperation } from './operations/path-label-exploded.ts';
import { pathMatrixOperation } from './operations/path-matrix.ts';
import { pathMatrixExplodedOperation } from './operations/path-matrix-exploded.ts';
import { pathPiecesOperation } from './operations/path-pieces.ts';
import { pathSimpleOperation } from './operations/path-simple.ts';
import { pathSimpleExplodedOperation } from './operations/path-simple-exploded.ts';
import { queryContentOperation } from './operations/query-content.ts';
import { queryDeepOperation } from './operations/query-deep.ts';
import { queryDelimitedOperation } from './operations/query-delimited.ts';
import { queryFormOperation } from './operations/query-form.ts';
import { queryFormJoinedOperation } from './operations/query-form-joined.ts';
import { queryFormRecordOperation } from './operations/query-form-record.ts';
import { queryMethodOperation } from './operations/query-method.ts';
import { secureBasicOperation } from './operations/secure-basic.ts';
import { secureBearerOperation } from './operations/secure-bearer.ts';
import { secureKeysOperation } from './operations/secure-keys.ts';
import { secureOptionalOperation } from './operations/secure-optional.ts';
import { sendBinaryOperation } from './operations/send-binary.ts';
import { sendFormOperation } from './operations/send-form.ts';
import { sendJsonOperation } from './operations/send-json.ts';
import { sendLinesOperation } from './operations/send-lines.ts';
import { sendMultipartOperation } from './operations/send-multipart.ts';
import { sendOptionalOperation } from './operations/send-optional.ts';
import { sendSeveralOperation } from './operations/send-several.ts';
import { sendTextOperation } from './operations/send-text.ts';
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

export type { ParametersHandlers } from './handlers/parameters.ts';
export type { ParametersPathHandlers } from './handlers/parameters/path.ts';
export type { ParametersQueryHandlers } from './handlers/parameters/query.ts';
export type { BodiesHandlers } from './handlers/bodies.ts';
export type { AnswersHandlers } from './handlers/answers.ts';
export type { StreamsHandlers } from './handlers/streams.ts';
export type { PagesHandlers } from './handlers/pages.ts';
export type { JobsHandlers } from './handlers/jobs.ts';
export type { SecureHandlers } from './handlers/secure.ts';
export type { PathSimpleRequest, PathSimpleResult } from './operations/path-simple.ts';
export type { PathSimpleExplodedRequest, PathSimpleExplodedResult } from './operations/path-simple-exploded.ts';
export type { PathLabelRequest, PathLabelResult } from './operations/path-label.ts';
export type { PathLabelExplodedRequest, PathLabelExplodedResult } from './operations/path-label-exploded.ts';
export type { PathMatrixRequest, PathMatrixResult } from './operations/path-matrix.ts';
export type { PathMatrixExplodedRequest, PathMatrixExplodedResult } from './operations/path-matrix-exploded.ts';
export type { PathPiecesRequest, PathPiecesResult } from './operations/path-pieces.ts';
export type { QueryFormRequest, QueryFormResult } from './operations/query-form.ts';
export type { QueryFormRecordRequest, QueryFormRecordResult } from './operations/query-form-record.ts';
export type { QueryFormJoinedRequest, QueryFormJoinedResult } from './operations/query-form-joined.ts';
export type { QueryDelimitedRequest, QueryDelimitedResult } from './operations/query-delimited.ts';
export type { QueryDeepRequest, QueryDeepResult } from './operations/query-deep.ts';
export type { QueryContentRequest, QueryContentResult } from './operations/query-content.ts';
export type { QueryMethodRequest, QueryMethodResult } from './operations/query-method.ts';
export type { HeadersRequest, HeadersResult } from './operations/headers.ts';
export type { CookiesRequest, CookiesResult } from './operations/cookies.ts';
export type { ClashRequest, ClashResult } from './operations/clash.ts';
export type { SendJsonRequest, SendJsonResult } from './operations/send-json.ts';
export type { SendOptionalRequest, SendOptionalResult } from './operations/send-optional.ts';
export type { SendFormRequest, SendFormResult } from './operations/send-form.ts';
export type { SendMultipartRequest, SendMultipartResult } from './operations/send-multipart.ts';
export type { SendTextRequest, SendTextResult } from './operations/send-text.ts';
export type { SendBinaryRequest, SendBinaryResult } from './operations/send-binary.ts';
export type { SendLinesRequest, SendLinesResult } from './operations/send-lines.ts';
export type { SendSeveralRequest, SendSeveralResult } from './operations/send-several.ts';
export type { AnswerRequest, AnswerResult } from './operations/answer.ts';
export type { AnswerSeveralRequest, AnswerSeveralResult } from './operations/answer-several.ts';
export type { ChatRequest, ChatResult } from './operations/chat.ts';
export type { OrderedRequest, OrderedResult } from './operations/ordered.ts';
export type { FramesRequest, FramesResult } from './operations/frames.ts';
export type { LinesRequest, LinesResult } from './operations/lines.ts';
export type { PageByCursorRequest, PageByCursorResult } from './operations/page-by-cursor.ts';
export type { PageByOffsetRequest, PageByOffsetResult } from './operations/page-by-offset.ts';
export type { PageByUrlRequest, PageByUrlResult } from './operations/page-by-url.ts';
export type { CreateJobRequest, CreateJobResult } from './operations/create-job.ts';
export type { GetJobRequest, GetJobResult } from './operations/get-job.ts';
export type { SecureBearerRequest, SecureBearerResult } from './operations/secure-bearer.ts';
export type { SecureBasicRequest, SecureBasicResult } from './operations/secure-basic.ts';
export type { SecureKeysRequest, SecureKeysResult } from './operations/secure-keys.ts';
export type { SecureOptionalRequest, SecureOptionalResult } from './operations/secure-optional.ts';
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
