// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentToolGroup } from './agent-tool-group.ts';
import type { Document } from './document.ts';
import type { ToolConfigParam } from './tool-config-param.ts';
import type { TurnInputMessageParam } from './turn-input-message-param.ts';

/** The body that starts a turn. */
export interface CreateAgentTurnRequest {
  /** What is said to the agent; may be empty. */
  messages: TurnInputMessageParam[];
  /**
   * Whether the turn is streamed; otherwise the finished turn is the answer.
   * @default false
   */
  stream?: boolean | null;
  /** Texts that are read together with the messages. */
  documents?: Document[] | null;
  /** Tool groups for this turn, beside those of the agent. */
  toolgroups?: AgentToolGroup[] | null;
  /** How tools are used in this turn, in place of what the agent says. */
  tool_config?: ToolConfigParam | null;
}
