// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { Here } from './resources/here.ts';
import { There } from './resources/there.ts';
import {
  type APIPromise,
  ApiClient,
  type ApiDescription,
  type ClientOptions,
  type PathCall,
  baseURLOf,
  requestPath,
} from './support/index.ts';

export interface ServersAndHeadersOptions extends ClientOptions {
  readonly serverVariables?:
    | {
        readonly region?: 'eu' | 'us' | undefined;
        readonly version?: string | undefined;
      }
    | undefined;
}

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = {
  server: { url: 'https://{region}.example.com/{version}', variables: { region: 'eu', version: 'v1' } },
  securitySchemes: {},
};

/** Servers */
export class ServersAndHeaders extends ApiClient {
  readonly #options: ServersAndHeadersOptions;
  #hereResource: Here | undefined;
  #thereResource: There | undefined;

  constructor(options: ServersAndHeadersOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get here(): Here {
    this.#hereResource ??= new Here(this);
    return this.#hereResource;
  }

  get there(): There {
    this.#thereResource ??= new There(this);
    return this.#thereResource;
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: ServersAndHeadersOptions): ServersAndHeaders {
    return new ServersAndHeaders({ ...this.#options, ...options });
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

export { Here } from './resources/here.ts';
export { There } from './resources/there.ts';
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
