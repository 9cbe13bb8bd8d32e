// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Turn } from './turn.ts';

/** A conversation with an agent. */
export interface Session {
  /** Identifies the session. */
  session_id: string;
  /** The name it was given; need not be unique. */
  session_name: string;
  /** Its turns, oldest first; always empty where sessions are listed. */
  turns: Turn[];
  /**
   * When the session was made, in UTC.
   * @format date-time
   */
  started_at: string;
}
