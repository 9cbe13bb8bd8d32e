// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type OperationValidators, byName } from '../support.ts';

const loaders = byName<() => Promise<OperationValidators>>({
  createAgent: async () => (await import('./create-agent.ts')).createAgentValidators,
  listAgents: async () => (await import('./list-agents.ts')).listAgentsValidators,
  getAgent: async () => (await import('./get-agent.ts')).getAgentValidators,
  deleteAgent: async () => (await import('./delete-agent.ts')).deleteAgentValidators,
  createAgentSession: async () => (await import('./create-agent-session.ts')).createAgentSessionValidators,
  listAgentSessions: async () => (await import('./list-agent-sessions.ts')).listAgentSessionsValidators,
  getAgentSession: async () => (await import('./get-agent-session.ts')).getAgentSessionValidators,
  deleteAgentSession: async () => (await import('./delete-agent-session.ts')).deleteAgentSessionValidators,
  createAgentTurn: async () => (await import('./create-agent-turn.ts')).createAgentTurnValidators,
  getAgentTurn: async () => (await import('./get-agent-turn.ts')).getAgentTurnValidators,
  resumeAgentTurn: async () => (await import('./resume-agent-turn.ts')).resumeAgentTurnValidators,
  streamAgentTurnEvents: async () => (await import('./stream-agent-turn-events.ts')).streamAgentTurnEventsValidators,
  getAgentStep: async () => (await import('./get-agent-step.ts')).getAgentStepValidators,
  createResponse: async () => (await import('./create-response.ts')).createResponseValidators,
  listResponses: async () => (await import('./list-responses.ts')).listResponsesValidators,
  getResponse: async () => (await import('./get-response.ts')).getResponseValidators,
  deleteResponse: async () => (await import('./delete-response.ts')).deleteResponseValidators,
  listResponseInputItems: async () => (await import('./list-response-input-items.ts')).listResponseInputItemsValidators,
  getHealth: async () => (await import('./get-health.ts')).getHealthValidators,
  getVersion: async () => (await import('./get-version.ts')).getVersionValidators,
});

/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<OperationValidators> {
  const load = loaders[operationId];
  if (load === undefined) throw new TypeError(`There is no operation ${operationId}.`);
  return load();
}
