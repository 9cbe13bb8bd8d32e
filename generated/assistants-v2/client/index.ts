// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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

export interface AssistantsV2Options extends ClientOptions {
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
 * Assistants, version 2
 * Assistants since April 2024, with streams, resources for tools, and limits on tokens. Unknown fields of a
 * request are refused.
 */
export class AssistantsV2 extends ApiClient {
  readonly #options: AssistantsV2Options;
  #betaResource: Beta | undefined;

  constructor(options: AssistantsV2Options = {}) {
    super(description, options);
    this.#options = options;
  }

  get beta(): Beta {
    this.#betaResource ??= new Beta(this);
    return this.#betaResource;
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: AssistantsV2Options): AssistantsV2 {
    return new AssistantsV2({ ...this.#options, ...options });
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
  BetaThreads,
  BetaThreadsMessages,
  BetaThreadsRuns,
  BetaThreadsRunsSteps,
} from './resources/beta.ts';
export type {
  CreateAssistantParams,
  ListAssistantsParams,
  ModifyAssistantParams,
  CreateThreadParams,
  CreateThreadAndRunParams,
  ModifyThreadParams,
  CreateMessageParams,
  ListMessagesParams,
  ModifyMessageParams,
  CreateRunParams,
  ListRunsParams,
  ModifyRunParams,
  SubmitToolOutputsToRunParams,
  ListRunStepsParams,
  GetRunStepParams,
  AssistantsPage,
  MessagesPage,
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
