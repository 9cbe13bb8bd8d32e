// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getRoot, getStatus } from './functions/root.ts';
import { Deployments } from './resources/deployments.ts';
import {
  type APIPromise,
  ApiClient,
  type ApiDescription,
  type ClientOptions,
  type Credential,
  type PathCall,
  type RequestOptions,
  answerOrFailure,
  baseURLOf,
  requestPath,
} from './support/index.ts';
import type { ApiServerHome } from '../types/api-server-home.ts';
import type { Status } from '../types/status.ts';

export interface LlamaDeployApiServerOptions extends ClientOptions {
  readonly credentials?:
    | {
        /** A key of the server; needed only where the server was started with keys. */
        readonly bearerAuth?: Credential | undefined;
      }
    | undefined;
}

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = {
  server: { url: 'http://127.0.0.1:4501', variables: {} },
  securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
};

/**
 * Llama Deploy API Server
 * The API server of LlamaDeploy 0.6, as it was promised and as its clients use it. Paths are exact; the other
 * form of a path, with a slash at its end or without, is answered with 307. What is unknown in a request is
 * ignored. Success is always 200, and where there is nothing to say the body is null.
 */
export class LlamaDeployApiServer extends ApiClient {
  readonly #options: LlamaDeployApiServerOptions;
  #deploymentsResource: Deployments | undefined;

  constructor(options: LlamaDeployApiServerOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get deployments(): Deployments {
    this.#deploymentsResource ??= new Deployments(this);
    return this.#deploymentsResource;
  }

  /**
   * Ask where to look
   *
   * Tells where the description of the API and the status are.
   *
   * `GET /`
   */
  root(options?: RequestOptions): APIPromise<ApiServerHome> {
    return getRoot(this, options);
  }

  /**
   * Ask for the status
   *
   * Tells whether the server works, and which deployments it has.
   *
   * `GET /status/`
   */
  getStatus(options?: RequestOptions): APIPromise<Status> {
    return getStatus(this, options);
  }

  /** As `getStatus`, with an answer also where there is none, or none that is a success. */
  status(options?: RequestOptions): Promise<Status> {
    return answerOrFailure(() => getStatus(this, { maxRetries: 0, ...options }), {
      unreachable: () => ({
        status: 'Down',
        status_message: 'API Server is down',
        max_deployments: null,
        deployments: null,
      }),
      refused: (message) => ({
        status: 'Unhealthy',
        max_deployments: null,
        deployments: null,
        status_message: message,
      }),
    });
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: LlamaDeployApiServerOptions): LlamaDeployApiServer {
    return new LlamaDeployApiServer({ ...this.#options, ...options });
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

export { Deployments, DeploymentsTasks, DeploymentsSessions } from './resources/deployments.ts';
export { DeploymentsHandle } from './handles/deployments.ts';
export { DeploymentsTasksOfDeployments } from './handles/deployments/tasks-of-deployments.ts';
export { DeploymentsSessionsOfDeployments } from './handles/deployments/sessions-of-deployments.ts';
export { DeploymentsTasksHandle } from './handles/deployments/tasks.ts';
export type {
  CreateDeploymentParams,
  RunTaskParams,
  CreateTaskParams,
  StreamTaskEventsParams,
  SendTaskEventParams,
  GetTaskResultParams,
  DeleteSessionParams,
} from './functions/deployments.ts';
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
