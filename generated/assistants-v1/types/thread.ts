// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Metadata } from './metadata.ts';

/** A conversation. */
export interface Thread {
  /** Names the thread; begins with thread_. */
  id: string;
  object: 'thread';
  /** When it was made, in Unix seconds. */
  created_at: number;
  metadata: Metadata;
}
