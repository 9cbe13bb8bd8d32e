// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type ProcessMessageParams, getControlPlane, getQueueConfig, processMessage } from './functions/root.ts';
import { Services } from './resources/services.ts';
import { Sessions } from './resources/sessions.ts';
import {
  type APIPromise,
  ApiClient,
  type ApiDescription,
  type ClientOptions,
  type Credential,
  type PathCall,
  type RequestOptions,
  baseURLOf,
  requestPath,
} from './support/index.ts';
import type { ControlPlaneHome } from '../types/control-plane-home.ts';
import type { ProcessMessageResponses } from '../types/operations/root.ts';
import type { QueueConfig } from '../types/queue-config.ts';

export interface LlamaDeployControlPlaneOptions extends ClientOptions {
  readonly credentials?:
    | {
        /** A key of the server; needed only where the server was started with keys. */
        readonly bearerAuth?: Credential | undefined;
      }
    | undefined;
}

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = {
  server: { url: 'http://127.0.0.1:8000', variables: {} },
  securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
};

/**
 * Llama Deploy Control Plane
 * The control plane of LlamaDeploy 0.6, as it was promised and as its clients use it. What is unknown in a
 * request is ignored. Success is always 200, and where there is nothing to say the body is null.
 */
export class LlamaDeployControlPlane extends ApiClient {
  readonly #options: LlamaDeployControlPlaneOptions;
  #servicesResource: Services | undefined;
  #sessionsResource: Sessions | undefined;

  constructor(options: LlamaDeployControlPlaneOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get services(): Services {
    this.#servicesResource ??= new Services(this);
    return this.#servicesResource;
  }

  get sessions(): Sessions {
    this.#sessionsResource ??= new Sessions(this);
    return this.#sessionsResource;
  }

  /**
   * Ask for the state
   *
   * Tells that the control plane works.
   *
   * `GET /`
   */
  home(options?: RequestOptions): APIPromise<ControlPlaneHome> {
    return getControlPlane(this, options);
  }

  /**
   * Ask for the queue
   *
   * Tells services how to reach the message queue.
   *
   * `GET /queue_config`
   */
  queueConfig(options?: RequestOptions): APIPromise<QueueConfig> {
    return getQueueConfig(this, options);
  }

  /**
   * Take a message
   *
   * Takes what a service tells of its tasks.
   *
   * `POST /process_message`
   */
  processMessage(
    params?: ProcessMessageParams | null,
    options?: RequestOptions,
  ): APIPromise<ProcessMessageResponses[200]['content']['application/json']> {
    return processMessage(this, params, options);
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: LlamaDeployControlPlaneOptions): LlamaDeployControlPlane {
    return new LlamaDeployControlPlane({ ...this.#options, ...options });
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

export { Services } from './resources/services.ts';
export { Sessions } from './resources/sessions.ts';
export { SessionsHandle } from './handles/sessions.ts';
export type { ProcessMessageParams } from './functions/root.ts';
export type { RegisterServiceParams, DeregisterServiceParams } from './functions/services.ts';
export type {
  ListSessionsParams,
  GetSessionParams,
  AddTaskParams,
  GetTaskResultParams,
  SendTaskEventParams,
  GetSessionStateParams,
  UpdateSessionStateParams,
} from './functions/sessions.ts';
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
