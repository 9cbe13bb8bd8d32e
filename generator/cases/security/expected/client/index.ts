// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { Anybody } from './resources/anybody.ts';
import { Both } from './resources/both.ts';
import { Either } from './resources/either.ts';
import { Inherited } from './resources/inherited.ts';
import { Optional } from './resources/optional.ts';
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

export interface SecurityOptions extends ClientOptions {
  readonly credentials?:
    | {
        readonly key?: Credential | undefined;
        readonly cookie?: Credential | undefined;
        readonly bearer?: Credential | undefined;
        readonly oauth?: Credential | undefined;
      }
    | undefined;
}

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = {
  server: { url: '/', variables: {} },
  securitySchemes: {
    key: { type: 'apiKey', in: 'header', parameter: 'X-Key' },
    cookie: { type: 'apiKey', in: 'cookie', parameter: 'session' },
    bearer: { type: 'http', scheme: 'bearer' },
    oauth: { type: 'oauth2' },
  },
};

/** Security */
export class Security extends ApiClient {
  readonly #options: SecurityOptions;
  #anybodyResource: Anybody | undefined;
  #inheritedResource: Inherited | undefined;
  #eitherResource: Either | undefined;
  #bothResource: Both | undefined;
  #optionalResource: Optional | undefined;

  constructor(options: SecurityOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get anybody(): Anybody {
    this.#anybodyResource ??= new Anybody(this);
    return this.#anybodyResource;
  }

  get inherited(): Inherited {
    this.#inheritedResource ??= new Inherited(this);
    return this.#inheritedResource;
  }

  get either(): Either {
    this.#eitherResource ??= new Either(this);
    return this.#eitherResource;
  }

  get both(): Both {
    this.#bothResource ??= new Both(this);
    return this.#bothResource;
  }

  get optional(): Optional {
    this.#optionalResource ??= new Optional(this);
    return this.#optionalResource;
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: SecurityOptions): Security {
    return new Security({ ...this.#options, ...options });
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

export { Anybody } from './resources/anybody.ts';
export { Inherited } from './resources/inherited.ts';
export { Either } from './resources/either.ts';
export { Both } from './resources/both.ts';
export { Optional } from './resources/optional.ts';
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
