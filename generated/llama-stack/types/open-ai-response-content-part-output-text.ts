// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseAnnotations } from './open-ai-response-annotations.ts';

/** Text, as a part that is being written. */
export interface OpenAIResponseContentPartOutputText {
  /** Says that the part is text. */
  type: 'output_text';
  /** The text so far. */
  text: string;
  /** Where parts of the text come from. */
  annotations?: OpenAIResponseAnnotations[];
}
