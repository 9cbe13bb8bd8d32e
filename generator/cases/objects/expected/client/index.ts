// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getStatus } from './functions/root.ts';
import { Sessions } from './resources/sessions.ts';
import {
  type APIPromise,
  ApiClient,
  type ApiDescription,
  type ClientOptions,
  type PathCall,
  type RequestOptions,
  answerOrFailure,
  baseURLOf,
  requestPath,
} from './support/index.ts';
import type { Status } from '../types/status.ts';

export type ObjectsOptions = ClientOptions;

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = { server: { url: '/', variables: {} }, securitySchemes: {} };

/** Sessions */
export class Objects extends ApiClient {
  readonly #options: ObjectsOptions;
  #sessionsResource: Sessions | undefined;

  constructor(options: ObjectsOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get sessions(): Sessions {
    this.#sessionsResource ??= new Sessions(this);
    return this.#sessionsResource;
  }

  /** `GET /status` */
  retrieve(options?: RequestOptions): APIPromise<Status> {
    return getStatus(this, options);
  }

  /** As `retrieve`, with an answer also where there is none, or none that is a success. */
  status(options?: RequestOptions): Promise<Status> {
    return answerOrFailure(() => getStatus(this, { maxRetries: 0, ...options }), {
      unreachable: () => ({ state: 'down', text: 'Nobody is there.' }),
      refused: (message) => ({ state: 'ill', text: message }),
    });
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: ObjectsOptions): Objects {
    return new Objects({ ...this.#options, ...options });
  }

  /** Where requests go. */
  get baseURL(): string {
    return baseURLOf(this.settings);
  }

  /** Any request that the document does not describe; its answer is taken as it is. */
  request<Data = unknown>(method: string, call: PathCall): APIPromise<Data> {
    return requestPath<Data>(this, method, call);
  }
}

export { Sessions, SessionsTasks } from './resources/sessions.ts';
export { SessionsHandle } from './handles/sessions.ts';
export { SessionsTasksOfSessions } from './handles/sessions/tasks-of-sessions.ts';
export { SessionsTasksHandle } from './handles/sessions/tasks.ts';
export type { CreateTaskParams, GetTaskParams, SendEventParams, StreamEventsParams } from './functions/sessions.ts';
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIPromise,
  APIUserAbortError,
  ApiClient,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConflictError,
  InternalServerError,
  InvalidArgumentError,
  NotFoundError,
  PagePromise,
  PermissionDeniedError,
  RateLimitError,
  ResponseValidationError,
  Stream,
  StreamTruncatedError,
  UnprocessableEntityError,
  isErrorOf,
  toFile,
} from './support/index.ts';
export type {
  BasicCredential,
  BinaryBody,
  ClientOperation,
  ClientOptions,
  Credential,
  Fetch,
  FileSource,
  HeaderOptions,
  InvalidResponse,
  Issue,
  Page,
  PageMethods,
  PollOptions,
  RequestOptions,
  Timing,
  WithResponse,
} from './support/index.ts';
