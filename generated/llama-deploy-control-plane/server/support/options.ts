// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What a user may decide about a server, and what is decided where nothing is said. */
import type { RequestFailure } from './failure.ts';
import type { LocatedIssue } from './issue.ts';
import type { Incoming } from './incoming.ts';
import type { OperationIdentity } from './operation.ts';
import type { Answer, Outgoing } from './outgoing.ts';
import { problem } from './problem.ts';
import type { Limits } from './read-body.ts';
import type { AuthenticationAttempt } from './security.ts';

type Awaitable<Value> = Value | Promise<Value>;

export interface ServerOptions<Context> extends Hooks {
  /** What stands before every path of the document, like `/llama-stack`. */
  readonly basePath?: string;
  /** Defaults: 10 MiB and 64 levels. */
  readonly limits?: Partial<Limits>;
  /**
   * Judges credentials that are there: gives the context of the request, or the answer that refuses it. Operations that
   * need credentials answer 401 to everyone while this is missing.
   */
  readonly authenticate?: (attempt: AuthenticationAttempt, context: Context) => Awaitable<Admission<Context>>;
  /** Whether HEAD is answered by the GET operation of the path; default `get`. */
  readonly head?: 'get' | 'refuse';
  /** Whether OPTIONS is answered with the methods of the path; default `allow`. */
  readonly options?: 'allow' | 'refuse';
  /** Whether what handlers give is validated: not at all (default), reported, or refused with a 500. */
  readonly responseValidation?: 'off' | 'report' | 'strict';
}

export type Admission<Context> = { readonly context: Context } | { readonly refuse: Answer };

/** Each has a default; an API with an error shape of its own brings its own. */
export interface Hooks {
  /** Parameters or a body that break the document, cannot be read, or are too large. */
  readonly onInvalidRequest?: (failure: RequestFailure) => Awaitable<Answer>;
  readonly onUnsupportedMediaType?: (failure: RequestFailure) => Awaitable<Answer>;
  /** A handler threw. Nothing about the error is told to the client by default. */
  readonly onError?: (error: unknown, operation: OperationIdentity) => Awaitable<Answer>;
  /** A stream broke after it began: gives the last item to send, or nothing. */
  readonly onStreamError?: (error: unknown, operation: OperationIdentity) => unknown;
  readonly onNotFound?: (incoming: Incoming) => Awaitable<Answer>;
  readonly onMethodNotAllowed?: (incoming: Incoming, allow: readonly string[]) => Awaitable<Answer>;
  /** No complete set of credentials was sent to an operation that needs one. */
  readonly onUnauthenticated?: (attempt: AuthenticationAttempt) => Awaitable<Answer>;
  /** With `responseValidation: 'report'`: what a handler gave breaks the document. */
  readonly onInvalidResponse?: (failure: ResponseFailure) => void;
  /** Runs between parsing a JSON body and validating it, to accept what old clients send. */
  readonly prepareBody?: (operationId: string, body: unknown) => unknown;
  /** Sees every answer before it is sent. */
  readonly prepareResponse?: (outgoing: Outgoing, incoming: Incoming) => Awaitable<Outgoing>;
}

export interface ResponseFailure {
  readonly operation: OperationIdentity;
  readonly status: number;
  readonly contentType?: string;
  readonly issues: readonly LocatedIssue[];
}

export type Settings = Required<Omit<Hooks, 'prepareBody' | 'prepareResponse'>> &
  Pick<Hooks, 'prepareBody' | 'prepareResponse'>;

/** Fills in the hooks that were not given. */
export function hooksOf(given: Hooks): Settings {
  return { ...defaults, ...Object.fromEntries(Object.entries(given).filter(([, hook]) => hook !== undefined)) };
}

/** Fills in the limits that were not given. */
export function limitsOf(given: Partial<Limits> = {}): Limits {
  return { bodyBytes: given.bodyBytes ?? 10 * 1024 * 1024, bodyDepth: given.bodyDepth ?? 64 };
}

const defaults: Settings = {
  onInvalidRequest: (failure) =>
    problem(failure.status, titles[failure.reason], { operation: failure.operation.id, issues: failure.issues }),
  onUnsupportedMediaType: (failure) =>
    problem(failure.status, titles[failure.reason], {
      operation: failure.operation.id,
      contentType: failure.contentType,
    }),
  onError: () => problem(500, 'Internal server error'),
  onStreamError: () => ({ error: { message: 'Internal server error' } }),
  onNotFound: () => problem(404, 'Not found'),
  onMethodNotAllowed: () => problem(405, 'Method not allowed'),
  onUnauthenticated: () => problem(401, 'Credentials are missing'),
  onInvalidResponse: () => undefined,
};

const titles: { readonly [Reason in RequestFailure['reason']]: string } = {
  invalid: 'The request does not match the description of the operation',
  malformed: 'The request body cannot be read',
  'too-large': 'The request body is too large',
  'unsupported-media-type': 'The operation does not take this media type',
};
