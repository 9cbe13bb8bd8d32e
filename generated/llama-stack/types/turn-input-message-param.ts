// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolResponseMessageParam } from './tool-response-message-param.ts';
import type { UserMessageParam } from './user-message-param.ts';

/** A message that starts a turn; without a role, a call_id makes it a tool result. */
export type TurnInputMessageParam = UserMessageParam | ToolResponseMessageParam;
