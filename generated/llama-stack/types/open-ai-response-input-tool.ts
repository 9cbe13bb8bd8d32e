// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputToolFileSearch } from './open-ai-response-input-tool-file-search.ts';
import type { OpenAIResponseInputToolFunction } from './open-ai-response-input-tool-function.ts';
import type { OpenAIResponseInputToolMCP } from './open-ai-response-input-tool-mcp.ts';
import type { OpenAIResponseInputToolWebSearch } from './open-ai-response-input-tool-web-search.ts';
import type { OpenAIResponseInputToolWebSearchPreview } from './open-ai-response-input-tool-web-search-preview.ts';
import type { OpenAIResponseInputToolWebSearchPreview20250311 } from './open-ai-response-input-tool-web-search-preview20250311.ts';

/** A tool that the model may use. */
export type OpenAIResponseInputTool =
  | OpenAIResponseInputToolWebSearch
  | OpenAIResponseInputToolWebSearchPreview
  | OpenAIResponseInputToolWebSearchPreview20250311
  | OpenAIResponseInputToolFileSearch
  | OpenAIResponseInputToolFunction
  | OpenAIResponseInputToolMCP;
