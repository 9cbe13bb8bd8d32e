// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolResponseMessage } from './tool-response-message.ts';
import type { UserMessage } from './user-message.ts';

/** A message that started a turn. */
export type TurnInputMessage = UserMessage | ToolResponseMessage;
