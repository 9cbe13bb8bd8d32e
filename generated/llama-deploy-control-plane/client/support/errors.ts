// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Everything that a client throws. */
import type { ClientOperation, Issue } from './operation.ts';

/** The root of all errors of a client. */
export class ClientError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** An argument that cannot be sent: an empty id, a path segment that would leave its place. Nothing was sent. */
export class InvalidArgumentError extends ClientError {}

export interface ErrorResponse<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  /** JSON where it was JSON, else text. */
  readonly body: Body;
  /** The operation that was called; absent for requests by path. */
  readonly operation?: string;
}

/** An answer that is not a success, or the lack of any answer. */
export class APIError<Body = unknown> extends ClientError {
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
  readonly body: Body | undefined;
  readonly operation: string | undefined;
  /** What the server calls this request, for its logs. */
  readonly requestID: string | undefined;

  constructor(message: string, response?: ErrorResponse<Body>, options?: ErrorOptions) {
    super(message, options);
    this.status = response?.status;
    this.headers = response?.headers;
    this.body = response?.body;
    this.operation = response?.operation;
    this.requestID = response === undefined ? undefined : (requestID(response.headers) ?? undefined);
  }

  /** The error object within the body, where APIs put it. */
  get error(): unknown {
    return errorObject(this.body) ?? this.body;
  }

  get code(): string | undefined {
    return textMember(this.error, 'code');
  }

  get type(): string | undefined {
    return textMember(this.error, 'type');
  }

  get param(): string | undefined {
    return textMember(this.error, 'param');
  }
}

export class BadRequestError<Body = unknown> extends APIError<Body> {}
export class AuthenticationError<Body = unknown> extends APIError<Body> {}
export class PermissionDeniedError<Body = unknown> extends APIError<Body> {}
export class NotFoundError<Body = unknown> extends APIError<Body> {}
export class ConflictError<Body = unknown> extends APIError<Body> {}
export class UnprocessableEntityError<Body = unknown> extends APIError<Body> {}
export class RateLimitError<Body = unknown> extends APIError<Body> {}
export class InternalServerError<Body = unknown> extends APIError<Body> {}

/** No answer came: the connection failed. The cause has the reason. */
export class APIConnectionError extends APIError {}
/** No answer came in time. */
export class APIConnectionTimeoutError extends APIConnectionError {}
/** The caller gave up. */
export class APIUserAbortError extends APIError {}
/** A stream ended before its end: what was received so far is not the whole. */
export class StreamTruncatedError extends APIConnectionError {}

/** A successful answer that breaks the document. */
export class ResponseValidationError extends APIError {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], response: ErrorResponse) {
    const told = issues
      .slice(0, 5)
      .map((issue) => `${issue.instancePath === '' ? 'the body' : issue.instancePath} ${issue.message}`);
    super(`The response breaks the document: ${told.join('; ')}`, response);
    this.issues = issues;
  }
}

const byStatus = new Map<number, typeof APIError>([
  [400, BadRequestError],
  [401, AuthenticationError],
  [403, PermissionDeniedError],
  [404, NotFoundError],
  [409, ConflictError],
  [422, UnprocessableEntityError],
  [429, RateLimitError],
]);

/** The error of a status: `404 no such agent`. */
export function statusError(response: ErrorResponse): APIError {
  const ErrorClass = byStatus.get(response.status) ?? (response.status >= 500 ? InternalServerError : APIError);
  return new ErrorClass(`${response.status} ${describeBody(response.body)}`, response);
}

/** The message that a body has for people, or the body itself, cut. */
export function describeBody(body: unknown): string {
  const candidates = [
    textMember(errorObject(body), 'message'),
    ...['message', 'detail', 'title', 'error'].map((name) => textMember(body, name)),
  ];
  const message = candidates.find((each) => each !== undefined && each !== '');
  if (message !== undefined) return message;
  if (body === undefined || body === '') return 'without a body';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** `error` of a body, where it is an object. */
export function errorObject(body: unknown): object | undefined {
  const error = member(body, 'error');
  return typeof error === 'object' && error !== null ? error : undefined;
}

/** A status as the types of responses spell it, or as a number. */
export type StatusOf<Responses> = keyof Responses | NumberOf<keyof Responses>;

type NumberOf<Key> = Key extends `${infer Status extends number}` ? Status : never;
type KeyOf<Responses, Status> = Extract<keyof Responses, Status | (Status extends number ? `${Status}` : never)>;

/** The body that an operation's document has for a status. */
export type BodyOf<Response> = Response extends { readonly content: infer Content } ? Content[keyof Content] : never;

/** Whether an error is the answer that an operation's document has for a status; its body is typed then. */
export function isErrorOf<Responses, const Status extends StatusOf<Responses>>(
  error: unknown,
  operation: ClientOperation<Responses>,
  status: Status,
): error is APIError<BodyOf<Responses[KeyOf<Responses, Status>]>> {
  if (!(error instanceof APIError) || error.status === undefined || error.operation !== operation.id) return false;
  const keys = [String(error.status), `${Math.trunc(error.status / 100)}XX`, 'default'];
  return keys.find((key) => operation.statuses?.includes(key) === true) === String(status);
}

/** What the server calls a request. */
export function requestID(headers: Headers): string | null {
  return headers.get('x-request-id') ?? headers.get('request-id') ?? headers.get('x-trace-id');
}

function textMember(value: unknown, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === 'string' ? found : undefined;
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
