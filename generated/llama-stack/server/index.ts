// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentsHandlers } from './handlers/agents.ts';
import type { AgentsSessionHandlers } from './handlers/agents/session.ts';
import type { AgentsStepsHandlers } from './handlers/agents/steps.ts';
import type { AgentsTurnHandlers } from './handlers/agents/turn.ts';
import type { InspectHandlers } from './handlers/inspect.ts';
import type { ResponsesHandlers } from './handlers/responses.ts';
import type { ResponsesInputItemsHandlers } from './handlers/responses/input-items.ts';
import { createAgentOperation } from './operations/create-agent.ts';
import { createAgentSessionOperation } from './operations/create-agent-session.ts';
import { createAgentTurnOperation } from './operations/create-agent-turn.ts';
import { createResponseOperation } from './operations/create-response.ts';
import { deleteAgentOperation } from './operations/delete-agent.ts';
import { deleteAgentSessionOperation } from './operations/delete-agent-session.ts';
import { deleteResponseOperation } from './operations/delete-response.ts';
import { getAgentOperation } from './operations/get-agent.ts';
import { getAgentSessionOperation } from './operations/get-agent-session.ts';
import { getAgentStepOperation } from './operations/get-agent-step.ts';
import { getAgentTurnOperation } from './operations/get-agent-turn.ts';
import { getHealthOperation } from './operations/get-health.ts';
import { getResponseOperation } from './operations/get-response.ts';
import { getVersionOperation } from './operations/get-version.ts';
import { listAgentSessionsOperation } from './operations/list-agent-sessions.ts';
import { listAgentsOperation } from './operations/list-agents.ts';
import { listResponseInputItemsOperation } from './operations/list-response-input-items.ts';
import { listResponsesOperation } from './operations/list-responses.ts';
import { resumeAgentTurnOperation } from './operations/resume-agent-turn.ts';
import { streamAgentTurnEventsOperation } from './operations/stream-agent-turn-events.ts';
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

export type { AgentsHandlers } from './handlers/agents.ts';
export type { AgentsSessionHandlers } from './handlers/agents/session.ts';
export type { AgentsTurnHandlers } from './handlers/agents/turn.ts';
export type { AgentsStepsHandlers } from './handlers/agents/steps.ts';
export type { ResponsesHandlers } from './handlers/responses.ts';
export type { ResponsesInputItemsHandlers } from './handlers/responses/input-items.ts';
export type { InspectHandlers } from './handlers/inspect.ts';
export type { CreateAgentRequest, CreateAgentResult } from './operations/create-agent.ts';
export type { ListAgentsRequest, ListAgentsResult } from './operations/list-agents.ts';
export type { GetAgentRequest, GetAgentResult } from './operations/get-agent.ts';
export type { DeleteAgentRequest, DeleteAgentResult } from './operations/delete-agent.ts';
export type { CreateAgentSessionRequest, CreateAgentSessionResult } from './operations/create-agent-session.ts';
export type { ListAgentSessionsRequest, ListAgentSessionsResult } from './operations/list-agent-sessions.ts';
export type { GetAgentSessionRequest, GetAgentSessionResult } from './operations/get-agent-session.ts';
export type { DeleteAgentSessionRequest, DeleteAgentSessionResult } from './operations/delete-agent-session.ts';
export type { CreateAgentTurnRequest, CreateAgentTurnResult } from './operations/create-agent-turn.ts';
export type { GetAgentTurnRequest, GetAgentTurnResult } from './operations/get-agent-turn.ts';
export type { ResumeAgentTurnRequest, ResumeAgentTurnResult } from './operations/resume-agent-turn.ts';
export type {
  StreamAgentTurnEventsRequest,
  StreamAgentTurnEventsResult,
} from './operations/stream-agent-turn-events.ts';
export type { GetAgentStepRequest, GetAgentStepResult } from './operations/get-agent-step.ts';
export type { CreateResponseRequest, CreateResponseResult } from './operations/create-response.ts';
export type { ListResponsesRequest, ListResponsesResult } from './operations/list-responses.ts';
export type { GetResponseRequest, GetResponseResult } from './operations/get-response.ts';
export type { DeleteResponseRequest, DeleteResponseResult } from './operations/delete-response.ts';
export type {
  ListResponseInputItemsRequest,
  ListResponseInputItemsResult,
} from './operations/list-response-input-items.ts';
export type { GetHealthRequest, GetHealthResult } from './operations/get-health.ts';
export type { GetVersionRequest, GetVersionResult } from './operations/get-version.ts';
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
