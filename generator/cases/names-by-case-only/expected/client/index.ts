// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { USERS } from './resources/users.ts';
import { Users2 } from './resources/users2.ts';
import { Users3 } from './resources/users3.ts';
import {
  type APIPromise,
  ApiClient,
  type ApiDescription,
  type ClientOptions,
  type PathCall,
  baseURLOf,
  requestPath,
} from './support/index.ts';

export type NamesByCaseOnlyOptions = ClientOptions;

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = { server: { url: '/', variables: {} }, securitySchemes: {} };

/** Names */
export class NamesByCaseOnly extends ApiClient {
  readonly #options: NamesByCaseOnlyOptions;
  #users2Resource: Users2 | undefined;
  #users3Resource: Users3 | undefined;
  #usersResource: USERS | undefined;

  constructor(options: NamesByCaseOnlyOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get users2(): Users2 {
    this.#users2Resource ??= new Users2(this);
    return this.#users2Resource;
  }

  get users3(): Users3 {
    this.#users3Resource ??= new Users3(this);
    return this.#users3Resource;
  }

  get users(): USERS {
    this.#usersResource ??= new USERS(this);
    return this.#usersResource;
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: NamesByCaseOnlyOptions): NamesByCaseOnly {
    return new NamesByCaseOnly({ ...this.#options, ...options });
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

export { Users2 } from './resources/users2.ts';
export { Users3 } from './resources/users3.ts';
export { USERS } from './resources/users.ts';
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
