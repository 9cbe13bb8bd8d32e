// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseSearchContextSize } from './open-ai-response-search-context-size.ts';

/** Lets the model search the web, by an older name. */
export interface OpenAIResponseInputToolWebSearchPreview {
  /** Says that the model may search the web. */
  type: 'web_search_preview';
  /**
   * How much of the found text is given to the model.
   * @default "medium"
   */
  search_context_size?: OpenAIResponseSearchContextSize | null;
}
