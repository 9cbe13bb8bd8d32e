// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** What kind of text an answer is. */
export type OpenAIResponseTextFormatType = 'text' | 'json_schema' | 'json_object' | Unrecognized;

/** What kind of text an answer is. */
export type OpenAIResponseTextFormatTypeInput = 'text' | 'json_schema' | 'json_object';
