// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** How closely the model looks at an image. */
export type OpenAIResponseImageDetail = 'low' | 'high' | 'auto' | Unrecognized;

/** How closely the model looks at an image. */
export type OpenAIResponseImageDetailInput = 'low' | 'high' | 'auto';
