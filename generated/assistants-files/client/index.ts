// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { Files } from './resources/files.ts';
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

export interface AssistantsFilesOptions extends ClientOptions {
  readonly credentials?:
    | {
        /** A key of the server; needed only where the server was started with keys. */
        readonly bearerAuth?: Credential | undefined;
      }
    | undefined;
}

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = {
  server: { url: 'http://127.0.0.1:8321/v1', variables: {} },
  securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
};

/**
 * Files for assistants
 * The files that assistants and messages name by their ids.
 */
export class AssistantsFiles extends ApiClient {
  readonly #options: AssistantsFilesOptions;
  #filesResource: Files | undefined;

  constructor(options: AssistantsFilesOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get files(): Files {
    this.#filesResource ??= new Files(this);
    return this.#filesResource;
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: AssistantsFilesOptions): AssistantsFiles {
    return new AssistantsFiles({ ...this.#options, ...options });
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

export { Files } from './resources/files.ts';
export type { CreateFileParams, ListFilesParams, FileObjectsPage } from './functions/files.ts';
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
