// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  createAgent,
  createAgentSession,
  createAgentTurn,
  deleteAgent,
  deleteAgentSession,
  getAgent,
  getAgentSession,
  getAgentStep,
  getAgentTurn,
  listAgentSessions,
  listAgents,
  resumeAgentTurn,
  streamAgentTurnEvents,
} from './agents.ts';
import { getHealth, getVersion } from './inspect.ts';
import { createResponse, deleteResponse, getResponse, listResponseInputItems, listResponses } from './responses.ts';

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
