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

/** Parameters of `getAgentStep`. */
export interface GetAgentStepParams {
  /** The id of the agent. */
  agent_id: string;
  /** The id of the session. */
  session_id: string;
  /** The id of the turn. */
  turn_id: string;
}

export const getAgentStepOperation: ClientOperation<GetAgentStepResponses> = {
  id: 'getAgentStep',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}',
  parameters: [
    { name: 'agent_id', key: 'agent_id', in: 'path', style: 'simple', explode: false },
    { name: 'session_id', key: 'session_id', in: 'path', style: 'simple', explode: false },
    { name: 'turn_id', key: 'turn_id', in: 'path', style: 'simple', explode: false },
    { name: 'step_id', in: 'path', style: 'simple', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
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
  stepId: string,
  params: GetAgentStepParams,
  options?: RequestOptions,
): APIPromise<AgentStepResponse> {
  return request(client, { operation: getAgentStepOperation, alone: stepId, params, options });
}
