// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** Who speaks. */
export type OpenAIResponseMessageRole = 'system' | 'developer' | 'user' | 'assistant' | Unrecognized;

/** Who speaks. */
export type OpenAIResponseMessageRoleInput = 'system' | 'developer' | 'user' | 'assistant';
