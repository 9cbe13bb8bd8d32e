// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SystemMessageBehavior } from './system-message-behavior.ts';
import type { ToolChoice } from './tool-choice.ts';
import type { ToolPromptFormat } from './tool-prompt-format.ts';

/** How an agent uses its tools. */
export interface ToolConfig {
  /** Whether tools may be called, or the name of the only tool that may. */
  tool_choice: ToolChoice | string | null;
  /** How tools are described to the model; null lets the server choose. */
  tool_prompt_format: ToolPromptFormat | null;
  /** What happens to the built-in system prompt. */
  system_message_behavior: SystemMessageBehavior | null;
}
