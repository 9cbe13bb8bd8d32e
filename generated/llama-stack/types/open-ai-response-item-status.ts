// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** How far an item of a response has got. */
export type OpenAIResponseItemStatus =
  | 'in_progress'
  | 'searching'
  | 'completed'
  | 'incomplete'
  | 'failed'
  | Unrecognized;
