// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { PlansHandlers } from './handlers/plans.ts';
import { listPlansOperation } from './operations/plans.ts';
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
  readonly plans: PlansHandlers<Context>;
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
  return [bind(listPlansOperation, (request, context: Context) => handlers.plans.listPlans(request, context))];
}

export type { PlansHandlers } from './handlers/plans.ts';
export type { ListPlansRequest, ListPlansResult } from './operations/plans.ts';
export { receivePlanned } from './receivers.ts';
export type { Receiver, ReceiverOptions } from './support/index.ts';
export type { PlannedRequest, PlannedResult } from './operations/received.ts';
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
