// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { ByAddress } from './resources/by-address.ts';
import { ByCursor } from './resources/by-cursor.ts';
import { ByOffset } from './resources/by-offset.ts';
import {
  type APIPromise,
  ApiClient,
  type ApiDescription,
  type ClientOptions,
  type PathCall,
  baseURLOf,
  requestPath,
} from './support/index.ts';

export type PagesOptions = ClientOptions;

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = { server: { url: '/', variables: {} }, securitySchemes: {} };

/** Pages */
export class Pages extends ApiClient {
  readonly #options: PagesOptions;
  #byCursorResource: ByCursor | undefined;
  #byOffsetResource: ByOffset | undefined;
  #byAddressResource: ByAddress | undefined;

  constructor(options: PagesOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get byCursor(): ByCursor {
    this.#byCursorResource ??= new ByCursor(this);
    return this.#byCursorResource;
  }

  get byOffset(): ByOffset {
    this.#byOffsetResource ??= new ByOffset(this);
    return this.#byOffsetResource;
  }

  get byAddress(): ByAddress {
    this.#byAddressResource ??= new ByAddress(this);
    return this.#byAddressResource;
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: PagesOptions): Pages {
    return new Pages({ ...this.#options, ...options });
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

export { ByCursor } from './resources/by-cursor.ts';
export { ByOffset } from './resources/by-offset.ts';
export { ByAddress } from './resources/by-address.ts';
export type { ListByCursorParams, ByCursorPage } from './functions/by-cursor.ts';
export type { ListByOffsetParams, ByOffsetPage } from './functions/by-offset.ts';
export type { ByAddressPage } from './functions/by-address.ts';
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
