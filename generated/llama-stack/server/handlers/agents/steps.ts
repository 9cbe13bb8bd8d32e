// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { GetAgentStepRequest, GetAgentStepResult } from '../../operations/get-agent-step.ts';

/** Handlers of `agents.steps`. */
export interface AgentsStepsHandlers<Context> {
  /**
   * Read a step
   *
   * Answers with one step of a turn.
   *
   * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}`
   */
  getAgentStep(request: GetAgentStepRequest, context: Context): GetAgentStepResult | Promise<GetAgentStepResult>;
}
