// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateAgentTurnRequest, CreateAgentTurnResult } from '../../operations/create-agent-turn.ts';
import type { GetAgentTurnRequest, GetAgentTurnResult } from '../../operations/get-agent-turn.ts';
import type { ResumeAgentTurnRequest, ResumeAgentTurnResult } from '../../operations/resume-agent-turn.ts';
import type {
  StreamAgentTurnEventsRequest,
  StreamAgentTurnEventsResult,
} from '../../operations/stream-agent-turn-events.ts';

/** Handlers of `agents.turn`. */
export interface AgentsTurnHandlers<Context> {
  /**
   * Start a turn
   *
   * Says something to the agent, lets it work, and answers with the whole turn, or with its events as they
   * happen.
   *
   * `POST /v1/agents/{agent_id}/session/{session_id}/turn`
   */
  createAgentTurn(
    request: CreateAgentTurnRequest,
    context: Context,
  ): CreateAgentTurnResult | Promise<CreateAgentTurnResult>;

  /**
   * Read a turn
   *
   * Answers with a turn as its last event showed it.
   *
   * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}`
   */
  getAgentTurn(request: GetAgentTurnRequest, context: Context): GetAgentTurnResult | Promise<GetAgentTurnResult>;

  /**
   * Resume a turn
   *
   * Gives a waiting turn the results of client tools and lets it go on under the same id.
   *
   * `POST /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume`
   */
  resumeAgentTurn(
    request: ResumeAgentTurnRequest,
    context: Context,
  ): ResumeAgentTurnResult | Promise<ResumeAgentTurnResult>;

  /**
   * Follow a turn
   *
   * Sends the events of a turn from the beginning, or from the one after a given event, and goes on until the
   * turn stops; an addition of Etalon to the API.
   *
   * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events`
   */
  streamAgentTurnEvents(
    request: StreamAgentTurnEventsRequest,
    context: Context,
  ): StreamAgentTurnEventsResult | Promise<StreamAgentTurnEventsResult>;
}
