// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  AgentsHandlers,
  AgentsSessionHandlers,
  AgentsStepsHandlers,
  AgentsTurnHandlers,
} from './handlers/agents.ts';
import type { InspectHandlers } from './handlers/inspect.ts';
import type { ResponsesHandlers, ResponsesInputItemsHandlers } from './handlers/responses.ts';
import {
  createAgentOperation,
  createAgentSessionOperation,
  createAgentTurnOperation,
  deleteAgentOperation,
  deleteAgentSessionOperation,
  getAgentOperation,
  getAgentSessionOperation,
  getAgentStepOperation,
  getAgentTurnOperation,
  listAgentSessionsOperation,
  listAgentsOperation,
  resumeAgentTurnOperation,
  streamAgentTurnEventsOperation,
} from './operations/agents.ts';
import { getHealthOperation, getVersionOperation } from './operations/inspect.ts';
import {
  createResponseOperation,
  deleteResponseOperation,
  getResponseOperation,
  listResponseInputItemsOperation,
  listResponsesOperation,
} from './operations/responses.ts';
import {
  type BoundOperation,
  type Dispatch,
  type ServerOptions,
  bind,
  createDispatch,
  toFetchHandler,
} from './support/index.ts';

/** The handlers of all operations, by resource. */
export interface Handlers<Context> {
  readonly agents: AgentsHandlers<Context>;
  readonly agentsSession: AgentsSessionHandlers<Context>;
  readonly agentsTurn: AgentsTurnHandlers<Context>;
  readonly agentsSteps: AgentsStepsHandlers<Context>;
  readonly responses: ResponsesHandlers<Context>;
  readonly responsesInputItems: ResponsesInputItemsHandlers<Context>;
  readonly inspect: InspectHandlers<Context>;
}

/** Answers requests in whatever form a server has them. Never rejects. */
export function createDispatcher<Context>(
  handlers: Handlers<Context>,
  options: ServerOptions<Context> = {},
): Dispatch<Context> {
  return createDispatch(bindHandlers(handlers), options);
}

/** Answers requests of the Fetch standard: for Node, Bun, Deno and Workers. Never rejects. */
export function createFetchHandler<Context>(
  handlers: Handlers<Context>,
  options: ServerOptions<Context> = {},
): (request: Request, context: Context) => Promise<Response> {
  return toFetchHandler(createDispatcher(handlers, options));
}

function bindHandlers<Context>(handlers: Handlers<Context>): readonly BoundOperation<Context>[] {
  return [
    bind(createAgentOperation, (request, context: Context) => handlers.agents.createAgent(request, context)),
    bind(listAgentsOperation, (request, context: Context) => handlers.agents.listAgents(request, context)),
    bind(getAgentOperation, (request, context: Context) => handlers.agents.getAgent(request, context)),
    bind(deleteAgentOperation, (request, context: Context) => handlers.agents.deleteAgent(request, context)),
    bind(createAgentSessionOperation, (request, context: Context) =>
      handlers.agentsSession.createAgentSession(request, context),
    ),
    bind(listAgentSessionsOperation, (request, context: Context) =>
      handlers.agentsSession.listAgentSessions(request, context),
    ),
    bind(getAgentSessionOperation, (request, context: Context) =>
      handlers.agentsSession.getAgentSession(request, context),
    ),
    bind(deleteAgentSessionOperation, (request, context: Context) =>
      handlers.agentsSession.deleteAgentSession(request, context),
    ),
    bind(createAgentTurnOperation, (request, context: Context) =>
      handlers.agentsTurn.createAgentTurn(request, context),
    ),
    bind(getAgentTurnOperation, (request, context: Context) => handlers.agentsTurn.getAgentTurn(request, context)),
    bind(resumeAgentTurnOperation, (request, context: Context) =>
      handlers.agentsTurn.resumeAgentTurn(request, context),
    ),
    bind(streamAgentTurnEventsOperation, (request, context: Context) =>
      handlers.agentsTurn.streamAgentTurnEvents(request, context),
    ),
    bind(getAgentStepOperation, (request, context: Context) => handlers.agentsSteps.getAgentStep(request, context)),
    bind(createResponseOperation, (request, context: Context) => handlers.responses.createResponse(request, context)),
    bind(listResponsesOperation, (request, context: Context) => handlers.responses.listResponses(request, context)),
    bind(getResponseOperation, (request, context: Context) => handlers.responses.getResponse(request, context)),
    bind(deleteResponseOperation, (request, context: Context) => handlers.responses.deleteResponse(request, context)),
    bind(listResponseInputItemsOperation, (request, context: Context) =>
      handlers.responsesInputItems.listResponseInputItems(request, context),
    ),
    bind(getHealthOperation, (request, context: Context) => handlers.inspect.getHealth(request, context)),
    bind(getVersionOperation, (request, context: Context) => handlers.inspect.getVersion(request, context)),
  ];
}

export type {
  AgentsHandlers,
  AgentsSessionHandlers,
  AgentsTurnHandlers,
  AgentsStepsHandlers,
} from './handlers/agents.ts';
export type { ResponsesHandlers, ResponsesInputItemsHandlers } from './handlers/responses.ts';
export type { InspectHandlers } from './handlers/inspect.ts';
export type {
  CreateAgentRequest,
  CreateAgentResult,
  ListAgentsRequest,
  ListAgentsResult,
  GetAgentRequest,
  GetAgentResult,
  DeleteAgentRequest,
  DeleteAgentResult,
  CreateAgentSessionRequest,
  CreateAgentSessionResult,
  ListAgentSessionsRequest,
  ListAgentSessionsResult,
  GetAgentSessionRequest,
  GetAgentSessionResult,
  DeleteAgentSessionRequest,
  DeleteAgentSessionResult,
  CreateAgentTurnRequest,
  CreateAgentTurnResult,
  GetAgentTurnRequest,
  GetAgentTurnResult,
  ResumeAgentTurnRequest,
  ResumeAgentTurnResult,
  StreamAgentTurnEventsRequest,
  StreamAgentTurnEventsResult,
  GetAgentStepRequest,
  GetAgentStepResult,
} from './operations/agents.ts';
export type {
  CreateResponseRequest,
  CreateResponseResult,
  ListResponsesRequest,
  ListResponsesResult,
  GetResponseRequest,
  GetResponseResult,
  DeleteResponseRequest,
  DeleteResponseResult,
  ListResponseInputItemsRequest,
  ListResponseInputItemsResult,
} from './operations/responses.ts';
export type { GetHealthRequest, GetHealthResult, GetVersionRequest, GetVersionResult } from './operations/inspect.ts';
export { comment, fromAnswer, fromRequest, InvalidResponseError, problem, sse, toResponse } from './support/index.ts';
export type {
  Admission,
  Answer,
  AuthenticationAttempt,
  Bytes,
  Credential,
  Dispatch,
  EventFields,
  FailureReason,
  Hooks,
  Incoming,
  Issue,
  Limits,
  LocatedIssue,
  OperationIdentity,
  Outgoing,
  Location,
  RequestBase,
  RequestFailure,
  ResponseFailure,
  ServerOptions,
  ServerSentEvent,
  StreamComment,
  StreamItem,
  Validator,
} from './support/index.ts';
