// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SystemMessageBehaviorInput } from './system-message-behavior.ts';
import type { ToolChoiceInput } from './tool-choice.ts';
import type { ToolPromptFormatInput } from './tool-prompt-format.ts';

/** How an agent shall use its tools. */
export interface ToolConfigParam {
  /**
   * Whether tools may be called, or the name of the only tool that may.
   * @default "auto"
   */
  tool_choice?: ToolChoiceInput | string | null;
  /** How tools are described to the model; null lets the server choose. */
  tool_prompt_format?: ToolPromptFormatInput | null;
  /**
   * What happens to the built-in system prompt.
   * @default "append"
   */
  system_message_behavior?: SystemMessageBehaviorInput | null;
}
