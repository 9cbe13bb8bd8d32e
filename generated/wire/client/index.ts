// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { Answers } from './resources/answers.ts';
import { Bodies } from './resources/bodies.ts';
import { Jobs } from './resources/jobs.ts';
import { Pages } from './resources/pages.ts';
import { Parameters } from './resources/parameters.ts';
import { Secure } from './resources/secure.ts';
import { Streams } from './resources/streams.ts';
import {
  type APIPromise,
  ApiClient,
  type ApiDescription,
  type ClientOptions,
  type Credential,
  type PathCall,
  baseURLOf,
  requestPath,
} from './support/index.ts';

export interface WireOptions extends ClientOptions {
  readonly credentials?:
    | {
        readonly token?: Credential | undefined;
        readonly password?: Credential | undefined;
        readonly headerKey?: Credential | undefined;
        readonly queryKey?: Credential | undefined;
        readonly cookieKey?: Credential | undefined;
      }
    | undefined;
  readonly serverVariables?:
    | {
        readonly host?: '127.0.0.1' | 'localhost' | undefined;
        readonly port?: string | undefined;
      }
    | undefined;
}

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = {
  server: { url: 'http://{host}:{port}', variables: { host: '127.0.0.1', port: '8080' } },
  securitySchemes: {
    token: { type: 'http', scheme: 'bearer' },
    password: { type: 'http', scheme: 'basic' },
    headerKey: { type: 'apiKey', in: 'header', parameter: 'X-Key' },
    queryKey: { type: 'apiKey', in: 'query', parameter: 'key' },
    cookieKey: { type: 'apiKey', in: 'cookie', parameter: 'key' },
  },
};

/**
 * Wire
 * One operation for everything that can travel, so that a client and a server can be held against each other.
 */
export class Wire extends ApiClient {
  readonly #options: WireOptions;
  #parametersResource: Parameters | undefined;
  #bodiesResource: Bodies | undefined;
  #answersResource: Answers | undefined;
  #streamsResource: Streams | undefined;
  #pagesResource: Pages | undefined;
  #jobsResource: Jobs | undefined;
  #secureResource: Secure | undefined;

  constructor(options: WireOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get parameters(): Parameters {
    this.#parametersResource ??= new Parameters(this);
    return this.#parametersResource;
  }

  get bodies(): Bodies {
    this.#bodiesResource ??= new Bodies(this);
    return this.#bodiesResource;
  }

  get answers(): Answers {
    this.#answersResource ??= new Answers(this);
    return this.#answersResource;
  }

  get streams(): Streams {
    this.#streamsResource ??= new Streams(this);
    return this.#streamsResource;
  }

  get pages(): Pages {
    this.#pagesResource ??= new Pages(this);
    return this.#pagesResource;
  }

  get jobs(): Jobs {
    this.#jobsResource ??= new Jobs(this);
    return this.#jobsResource;
  }

  get secure(): Secure {
    this.#secureResource ??= new Secure(this);
    return this.#secureResource;
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: WireOptions): Wire {
    return new Wire({ ...this.#options, ...options });
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

export { Parameters, ParametersPath, ParametersQuery } from './resources/parameters.ts';
export { Bodies } from './resources/bodies.ts';
export { Answers } from './resources/answers.ts';
export { Streams } from './resources/streams.ts';
export { Pages } from './resources/pages.ts';
export { Jobs } from './resources/jobs.ts';
export { Secure } from './resources/secure.ts';
export type {
  QueryFormParams,
  QueryFormRecordParams,
  QueryFormJoinedParams,
  QueryDelimitedParams,
  QueryDeepParams,
  QueryContentParams,
  QueryMethodParams,
  HeadersParams,
  CookiesParams,
  ClashParams,
} from './functions/parameters.ts';
export type {
  SendJsonParams,
  SendOptionalParams,
  SendFormParams,
  SendMultipartParams,
  SendTextParams,
  SendBinaryParams,
  SendLinesParams,
  SendSeveralParams,
} from './functions/bodies.ts';
export type { ChatParams, OrderedParams, LinesParams } from './functions/streams.ts';
export type {
  PageByCursorParams,
  PageByOffsetParams,
  PageByUrlParams,
  PageByCursorPage,
  PageByOffsetPage,
  EntriesPage,
} from './functions/pages.ts';
export type { CreateJobParams } from './functions/jobs.ts';
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
