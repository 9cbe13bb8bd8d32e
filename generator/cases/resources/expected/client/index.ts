// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { root } from './functions/root.ts';
import { Gardens } from './resources/gardens.ts';
import {
  type APIPromise,
  ApiClient,
  type ApiDescription,
  type ClientOptions,
  type PathCall,
  type RequestOptions,
  baseURLOf,
  requestPath,
} from './support/index.ts';

export type ResourcesOptions = ClientOptions;

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = { server: { url: '/', variables: {} }, securitySchemes: {} };

/** Resources */
export class Resources extends ApiClient {
  readonly #options: ResourcesOptions;
  #gardensResource: Gardens | undefined;

  constructor(options: ResourcesOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get gardens(): Gardens {
    this.#gardensResource ??= new Gardens(this);
    return this.#gardensResource;
  }

  /** `GET /` */
  root(options?: RequestOptions): APIPromise<void> {
    return root(this, options);
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: ResourcesOptions): Resources {
    return new Resources({ ...this.#options, ...options });
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

export { Gardens, GardensTrees } from './resources/gardens.ts';
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
