// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { createAgent } from './create-agent.ts';
import { createAgentSession } from './create-agent-session.ts';
import { createAgentTurn } from './create-agent-turn.ts';
import { createResponse } from './create-response.ts';
import { deleteAgent } from './delete-agent.ts';
import { deleteAgentSession } from './delete-agent-session.ts';
import { deleteResponse } from './delete-response.ts';
import { getAgent } from './get-agent.ts';
import { getAgentSession } from './get-agent-session.ts';
import { getAgentStep } from './get-agent-step.ts';
import { getAgentTurn } from './get-agent-turn.ts';
import { getHealth } from './get-health.ts';
import { getResponse } from './get-response.ts';
import { getVersion } from './get-version.ts';
import { listAgentSessions } from './list-agent-sessions.ts';
import { listAgents } from './list-agents.ts';
import { listResponseInputItems } from './list-response-input-items.ts';
import { listResponses } from './list-responses.ts';
import { resumeAgentTurn } from './resume-agent-turn.ts';
import { streamAgentTurnEvents } from './stream-agent-turn-events.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly createAgent: typeof createAgent;
  readonly listAgents: typeof listAgents;
  readonly getAgent: typeof getAgent;
  readonly deleteAgent: typeof deleteAgent;
  readonly createAgentSession: typeof createAgentSession;
  readonly listAgentSessions: typeof listAgentSessions;
  readonly getAgentSession: typeof getAgentSession;
  readonly deleteAgentSession: typeof deleteAgentSession;
  readonly createAgentTurn: typeof createAgentTurn;
  readonly getAgentTurn: typeof getAgentTurn;
  readonly resumeAgentTurn: typeof resumeAgentTurn;
  readonly streamAgentTurnEvents: typeof streamAgentTurnEvents;
  readonly getAgentStep: typeof getAgentStep;
  readonly createResponse: typeof createResponse;
  readonly listResponses: typeof listResponses;
  readonly getResponse: typeof getResponse;
  readonly deleteResponse: typeof deleteResponse;
  readonly listResponseInputItems: typeof listResponseInputItems;
  readonly getHealth: typeof getHealth;
  readonly getVersion: typeof getVersion;
} = {
  createAgent,
  listAgents,
  getAgent,
  deleteAgent,
  createAgentSession,
  listAgentSessions,
  getAgentSession,
  deleteAgentSession,
  createAgentTurn,
  getAgentTurn,
  resumeAgentTurn,
  streamAgentTurnEvents,
  getAgentStep,
  createResponse,
  listResponses,
  getResponse,
  deleteResponse,
  listResponseInputItems,
  getHealth,
  getVersion,
};

export type { OperationDescription } from './support/operation-description.ts';
