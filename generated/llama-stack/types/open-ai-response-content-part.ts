// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseContentPartOutputText } from './open-ai-response-content-part-output-text.ts';
import type { OpenAIResponseContentPartRefusal } from './open-ai-response-content-part-refusal.ts';

/** A part of a message that is being written. */
export type OpenAIResponseContentPart = OpenAIResponseContentPartOutputText | OpenAIResponseContentPartRefusal;
