// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContentParam } from './interleaved-content-param.ts';

/** Something the user says. */
export interface UserMessageParam {
  /** Says that the user speaks; may be left out. */
  role?: 'user';
  /** What is said. */
  content: InterleavedContentParam;
  /** Extra text for the model that is stored with the message but not replayed in later turns. */
  context?: InterleavedContentParam | null;
}
