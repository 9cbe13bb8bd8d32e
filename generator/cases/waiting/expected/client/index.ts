// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { Runs } from './resources/runs.ts';
import {
  type APIPromise,
  ApiClient,
  type ApiDescription,
  type ClientOptions,
  type PathCall,
  baseURLOf,
  requestPath,
} from './support/index.ts';

export type WaitingOptions = ClientOptions;

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = { server: { url: '/', variables: {} }, securitySchemes: {} };

/** Runs */
export class Waiting extends ApiClient {
  readonly #options: WaitingOptions;
  #runsResource: Runs | undefined;

  constructor(options: WaitingOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get runs(): Runs {
    this.#runsResource ??= new Runs(this);
    return this.#runsResource;
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: WaitingOptions): Waiting {
    return new Waiting({ ...this.#options, ...options });
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

export { Runs } from './resources/runs.ts';
export type { GetRunParams } from './functions/runs.ts';
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
