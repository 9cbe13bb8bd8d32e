// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputFunctionToolCallOutputParam } from './open-ai-response-input-function-tool-call-output-param.ts';
import type { OpenAIResponseMessageParam } from './open-ai-response-message-param.ts';
import type { OpenAIResponseOutputMessageFileSearchToolCallParam } from './open-ai-response-output-message-file-search-tool-call-param.ts';
import type { OpenAIResponseOutputMessageFunctionToolCallParam } from './open-ai-response-output-message-function-tool-call-param.ts';
import type { OpenAIResponseOutputMessageWebSearchToolCallParam } from './open-ai-response-output-message-web-search-tool-call-param.ts';

/** An item to answer; without a type it is told by its other keys, a role making it a message. */
export type OpenAIResponseInputParam =
  | OpenAIResponseMessageParam
  | OpenAIResponseInputFunctionToolCallOutputParam
  | OpenAIResponseOutputMessageFunctionToolCallParam
  | OpenAIResponseOutputMessageFileSearchToolCallParam
  | OpenAIResponseOutputMessageWebSearchToolCallParam;
