// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { Agents } from './resources/agents.ts';
import { Inspect } from './resources/inspect.ts';
import { Responses } from './resources/responses.ts';
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

export interface LlamaStackOptions extends ClientOptions {
  readonly credentials?:
    | {
        /** A key of the server; needed only where the server was started with keys. */
        readonly bearerAuth?: Credential | undefined;
      }
    | undefined;
}

/** What functions need beside a client's options: `new ApiClient(description, options)`. */
export const description: ApiDescription = {
  server: { url: 'http://127.0.0.1:8321', variables: {} },
  securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
};

/**
 * Llama Stack
 * The Agents API and the OpenAI-compatible Responses API of Llama Stack 0.2, as they were promised and as
 * their clients use them. Servers ignore fields that they do not know, in requests at any depth; fields of an
 * answer that have no value are null, not absent.
 */
export class LlamaStack extends ApiClient {
  readonly #options: LlamaStackOptions;
  #agentsResource: Agents | undefined;
  #responsesResource: Responses | undefined;
  #inspectResource: Inspect | undefined;

  constructor(options: LlamaStackOptions = {}) {
    super(description, options);
    this.#options = options;
  }

  get agents(): Agents {
    this.#agentsResource ??= new Agents(this);
    return this.#agentsResource;
  }

  get responses(): Responses {
    this.#responsesResource ??= new Responses(this);
    return this.#responsesResource;
  }

  get inspect(): Inspect {
    this.#inspectResource ??= new Inspect(this);
    return this.#inspectResource;
  }

  /** A client with other options; those that are not named stay. */
  withOptions(options: LlamaStackOptions): LlamaStack {
    return new LlamaStack({ ...this.#options, ...options });
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

export { Agents, AgentsSession, AgentsTurn, AgentsSteps } from './resources/agents.ts';
export { Responses, ResponsesInputItems } from './resources/responses.ts';
export { Inspect } from './resources/inspect.ts';
export type {
  CreateAgentParams,
  ListAgentsParams,
  CreateAgentSessionParams,
  ListAgentSessionsParams,
  GetAgentSessionParams,
  CreateAgentTurnParams,
  ResumeAgentTurnParams,
  StreamAgentTurnEventsParams,
  AgentsPage,
  SessionsPage,
} from './functions/agents.ts';
export type {
  CreateResponseParams,
  ListResponsesParams,
  ListResponseInputItemsParams,
  OpenAIResponseObjectWithInputsPage,
  OpenAIResponseInputsPage,
} from './functions/responses.ts';
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
