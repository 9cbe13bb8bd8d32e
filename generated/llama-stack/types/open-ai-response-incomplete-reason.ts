// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** What cut a response short. */
export type OpenAIResponseIncompleteReason = 'max_output_tokens' | 'content_filter' | Unrecognized;
