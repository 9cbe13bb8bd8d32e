// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { Beta } from './resources/beta.ts';
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

export interface AssistantsV1Options extends ClientOptions {
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
 * Assistants, version 1
 * Assistants as the clients of early 2024 know them, with files attached to assistants and messages, and
 * without streams. Unknown fields of a request are refused.
 */
export class AssistantsV1 extends ApiClient {
  readonly #options: AssistantsV1Options;
  #betaResource: Beta | undefined;

  constructor(options: AssistantsV1Options = {}) {
    super(description, options);
    this.#options = options;
  }

  get beta(): Beta {
    this.#betaResource ??= new Beta(this);
    return this.#betaResource;
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: AssistantsV1Options): AssistantsV1 {
    return new AssistantsV1({ ...this.#options, ...options });
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

export {
  Beta,
  BetaAssistants,
  BetaAssistantsFiles,
  BetaThreads,
  BetaThreadsMessages,
  BetaThreadsMessagesFiles,
  BetaThreadsRuns,
  BetaThreadsRunsSteps,
} from './resources/beta.ts';
export type {
  CreateAssistantParams,
  ListAssistantsParams,
  ModifyAssistantParams,
  CreateAssistantFileParams,
  ListAssistantFilesParams,
  CreateThreadParams,
  CreateThreadAndRunParams,
  ModifyThreadParams,
  CreateMessageParams,
  ListMessagesParams,
  ModifyMessageParams,
  ListMessageFilesParams,
  CreateRunParams,
  ListRunsParams,
  ModifyRunParams,
  SubmitToolOutputsToRunParams,
  ListRunStepsParams,
  AssistantsPage,
  AssistantFilesPage,
  MessagesPage,
  MessageFilesPage,
  RunsPage,
  RunStepsPage,
} from './functions/beta.ts';
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
