// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { Deployments } from './resources/deployments.ts';
import {
  type APIPromise,
  ApiClient,
  type ApiDescription,
  type ClientOptions,
  type PathCall,
  baseURLOf,
  requestPath,
} from './support/index.ts';

export type HandlesOptions = ClientOptions;

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = { server: { url: '/', variables: {} }, securitySchemes: {} };

/** Deployments */
export class Handles extends ApiClient {
  readonly #options: HandlesOptions;
  #deploymentsResource: Deployments | undefined;

  constructor(options: HandlesOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get deployments(): Deployments {
    this.#deploymentsResource ??= new Deployments(this);
    return this.#deploymentsResource;
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: HandlesOptions): Handles {
    return new Handles({ ...this.#options, ...options });
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

export { Deployments, DeploymentsTasks } from './resources/deployments.ts';
export { DeploymentsHandle } from './handles/deployments.ts';
export { DeploymentsTasksOfDeployments } from './handles/deployments/tasks-of-deployments.ts';
export { DeploymentsTasksHandle } from './handles/deployments/tasks.ts';
export type { RunTaskParams } from './functions/deployments.ts';
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
