// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContent } from './interleaved-content.ts';

/** What the user said, as the server stored it. */
export interface UserMessage {
  /** Says that the user speaks. */
  role: 'user';
  /** What was said, with the text of attached documents already added. */
  content: InterleavedContent;
  /** Retrieved text that was shown to the model beside the message; null if there was none. */
  context: InterleavedContent | null;
}
