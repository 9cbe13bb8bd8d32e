// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AnybodyHandlers } from './handlers/anybody.ts';
import type { BothHandlers } from './handlers/both.ts';
import type { EitherHandlers } from './handlers/either.ts';
import type { InheritedHandlers } from './handlers/inherited.ts';
import type { OptionalHandlers } from './handlers/optional.ts';
import { anybodyOperation } from './operations/anybody.ts';
import { bothOperation } from './operations/both.ts';
import { eitherOperation } from './operations/either.ts';
import { inheritedOperation } from './operations/inherited.ts';
import { optionalOperation } from './operations/optional.ts';
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
  readonly anybody: AnybodyHandlers<Context>;
  readonly inherited: InheritedHandlers<Context>;
  readonly either: EitherHandlers<Context>;
  readonly both: BothHandlers<Context>;
  readonly optional: OptionalHandlers<Context>;
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
    bind(anybodyOperation, (request, context: Context) => handlers.anybody.anybody(request, context)),
    bind(inheritedOperation, (request, context: Context) => handlers.inherited.inherited(request, context)),
    bind(eitherOperation, (request, context: Context) => handlers.either.either(request, context)),
    bind(bothOperation, (request, context: Context) => handlers.both.both(request, context)),
    bind(optionalOperation, (request, context: Context) => handlers.optional.optional(request, context)),
  ];
}

export type { AnybodyHandlers } from './handlers/anybody.ts';
export type { InheritedHandlers } from './handlers/inherited.ts';
export type { EitherHandlers } from './handlers/either.ts';
export type { BothHandlers } from './handlers/both.ts';
export type { OptionalHandlers } from './handlers/optional.ts';
export type { AnybodyRequest, AnybodyResult } from './operations/anybody.ts';
export type { InheritedRequest, InheritedResult } from './operations/inherited.ts';
export type { EitherRequest, EitherResult } from './operations/either.ts';
export type { BothRequest, BothResult } from './operations/both.ts';
export type { OptionalRequest, OptionalResult } from './operations/optional.ts';
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
