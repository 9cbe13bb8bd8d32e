// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { AgentStepResponse } from '../../types/agent-step-response.ts';
import type { GetAgentStepResponses } from '../../types/operations/get-agent-step.ts';

export const getAgentStepOperation: ClientOperation<GetAgentStepResponses> = {
  id: 'getAgentStep',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}',
  parameters: [
    { name: 'agent_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'turn_id', position: 2, in: 'path', style: 'simple', explode: false },
    { name: 'step_id', position: 3, in: 'path', style: 'simple', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-agent-step.ts')).getAgentStepValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Read a step
 *
 * Answers with one step of a turn.
 *
 * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}`
 */
export function getAgentStep(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  stepId: string,
  options?: RequestOptions,
): APIPromise<AgentStepResponse, GetAgentStepResponses[200]['headers']> {
  return request(client, { operation: getAgentStepOperation, path: [agentId, sessionId, turnId, stepId], options });
}
