// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type OperationValidators, byName } from '../support.ts';

const loaders = byName<() => Promise<OperationValidators>>({
  createAgent: async () => (await import('./agents.ts')).createAgentValidators,
  listAgents: async () => (await import('./agents.ts')).listAgentsValidators,
  getAgent: async () => (await import('./agents.ts')).getAgentValidators,
  deleteAgent: async () => (await import('./agents.ts')).deleteAgentValidators,
  createAgentSession: async () => (await import('./agents.ts')).createAgentSessionValidators,
  listAgentSessions: async () => (await import('./agents.ts')).listAgentSessionsValidators,
  getAgentSession: async () => (await import('./agents.ts')).getAgentSessionValidators,
  deleteAgentSession: async () => (await import('./agents.ts')).deleteAgentSessionValidators,
  createAgentTurn: async () => (await import('./agents.ts')).createAgentTurnValidators,
  getAgentTurn: async () => (await import('./agents.ts')).getAgentTurnValidators,
  resumeAgentTurn: async () => (await import('./agents.ts')).resumeAgentTurnValidators,
  streamAgentTurnEvents: async () => (await import('./agents.ts')).streamAgentTurnEventsValidators,
  getAgentStep: async () => (await import('./agents.ts')).getAgentStepValidators,
  createResponse: async () => (await import('./responses.ts')).createResponseValidators,
  listResponses: async () => (await import('./responses.ts')).listResponsesValidators,
  getResponse: async () => (await import('./responses.ts')).getResponseValidators,
  deleteResponse: async () => (await import('./responses.ts')).deleteResponseValidators,
  listResponseInputItems: async () => (await import('./responses.ts')).listResponseInputItemsValidators,
  getHealth: async () => (await import('./inspect.ts')).getHealthValidators,
  getVersion: async () => (await import('./inspect.ts')).getVersionValidators,
});

/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<OperationValidators> {
  const load = loaders[operationId];
  if (load === undefined) throw new TypeError(`There is no operation ${operationId}.`);
  return load();
}
