// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What generated clients use, and what their users may. */
export { APIPromise } from './api-promise.ts';
export type { WithResponse } from './api-promise.ts';
export { ApiClient } from './client.ts';
export type { ApiDescription, ClientSettings } from './client.ts';
export { baseURLOf } from './client.ts';
export type { SecurityScheme } from './credentials.ts';
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConflictError,
  InternalServerError,
  InvalidArgumentError,
  isErrorOf,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ResponseValidationError,
  StreamTruncatedError,
  UnprocessableEntityError,
} from './errors.ts';
export type { BodyOf } from './errors.ts';
export type { ClientOperation, Issue } from './operation.ts';
export type { BinaryBody } from './write-body.ts';
export type {
  BasicCredential,
  ClientOptions,
  Credential,
  Fetch,
  HeaderOptions,
  InvalidResponse,
  RequestOptions,
  Timing,
} from './options.ts';
export { answerOrFailure } from './failure-answer.ts';
export { itemsOf, textAt } from './objects.ts';
export { readOrCreate } from './or-create.ts';
export { PagePromise } from './page.ts';
export type { Page, PageMethods } from './page.ts';
export { poll, pollFound, pollValue, valueAt } from './poll.ts';
export type { PollOptions } from './poll.ts';
export { request, requestPage, requestPath } from './request.ts';
export type { PathCall } from './request.ts';
export { Stream } from './stream.ts';
export { toFile } from './upload.ts';
export type { FileSource } from './upload.ts';
