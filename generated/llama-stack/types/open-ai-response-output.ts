// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessage } from './open-ai-response-output-message.ts';
import type { OpenAIResponseOutputMessageFileSearchToolCall } from './open-ai-response-output-message-file-search-tool-call.ts';
import type { OpenAIResponseOutputMessageFunctionToolCall } from './open-ai-response-output-message-function-tool-call.ts';
import type { OpenAIResponseOutputMessageMCPCall } from './open-ai-response-output-message-mcp-call.ts';
import type { OpenAIResponseOutputMessageMCPListTools } from './open-ai-response-output-message-mcp-list-tools.ts';
import type { OpenAIResponseOutputMessageWebSearchToolCall } from './open-ai-response-output-message-web-search-tool-call.ts';

/** Something that was done or said to reach the answer. */
export type OpenAIResponseOutput =
  | OpenAIResponseOutputMessage
  | OpenAIResponseOutputMessageWebSearchToolCall
  | OpenAIResponseOutputMessageFileSearchToolCall
  | OpenAIResponseOutputMessageFunctionToolCall
  | OpenAIResponseOutputMessageMCPCall
  | OpenAIResponseOutputMessageMCPListTools;
