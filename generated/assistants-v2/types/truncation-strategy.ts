// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** How much of the thread the model sees. */
export interface TruncationStrategy {
  /** Whether the server chooses, or the last messages are kept. */
  type: 'auto' | 'last_messages' | Unrecognized;
  /** How many messages are kept. */
  last_messages?: number | null;
}
