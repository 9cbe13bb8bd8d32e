// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseAnnotations } from './open-ai-response-annotations.ts';

/** Text that the model wrote. */
export interface OpenAIResponseOutputMessageContentOutputText {
  /** Says that the model wrote this text. */
  type: 'output_text';
  /** The text. */
  text: string;
  /** Where parts of the text come from. */
  annotations: OpenAIResponseAnnotations[];
}
