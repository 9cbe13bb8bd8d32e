// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getAgentStep } from '../../functions/get-agent-step.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../../support/index.ts';
import type { AgentStepResponse } from '../../../types/agent-step-response.ts';
import type { GetAgentStepResponses } from '../../../types/operations/get-agent-step.ts';

/** The operations of `agents.steps`. */
export class AgentsSteps {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Read a step
   *
   * Answers with one step of a turn.
   *
   * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}`
   */
  retrieve(
    agentId: string,
    sessionId: string,
    turnId: string,
    stepId: string,
    options?: RequestOptions,
  ): APIPromise<AgentStepResponse, GetAgentStepResponses[200]['headers']> {
    return getAgentStep(this.#client, agentId, sessionId, turnId, stepId, options);
  }
}
