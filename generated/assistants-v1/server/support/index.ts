// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What generated servers use, and what their users may. */
export { comment, sse, ServerSentEvent, StreamComment } from './event-stream.ts';
export type { EventFields } from './event-stream.ts';
export type { FailureReason, RequestFailure } from './failure.ts';
export type {
  Bytes,
  HandlerResult,
  Status1XX,
  Status2XX,
  Status3XX,
  Status4XX,
  Status5XX,
  StatusDefault,
  StreamItem,
} from './handler-result.ts';
export { fromRequest, joinChunks } from './incoming.ts';
export type { Incoming } from './incoming.ts';
export type { Issue, LocatedIssue, Location, Validator } from './issue.ts';
export { InvalidResponseError } from './judge-result.ts';
export type { OperationIdentity, SecurityScheme, ServerOperation } from './operation.ts';
export { hooksOf } from './options.ts';
export type { Admission, Hooks, ResponseFailure, ServerOptions } from './options.ts';
export { fromAnswer, toResponse } from './outgoing.ts';
export type { Answer, Outgoing } from './outgoing.ts';
export { problem } from './problem.ts';
export type { Limits } from './read-body.ts';
export type { HandlerInput, RequestBase } from './read-input.ts';
export { createReceiver } from './receive.ts';
export type { Receiver, ReceiverOptions } from './receive.ts';
export type { AuthenticationAttempt, Credential } from './security.ts';
export { bind, createDispatch, toFetchHandler } from './serve.ts';
export type { BoundOperation, Dispatch } from './serve.ts';
