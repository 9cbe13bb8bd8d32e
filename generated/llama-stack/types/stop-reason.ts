// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** Why the model stopped writing. */
export type StopReason = 'end_of_turn' | 'end_of_message' | 'out_of_tokens' | Unrecognized;
