// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SessionState } from './session-state.ts';

/** A session. */
export interface SessionDefinition {
  /** Identifies the session. */
  session_id: string;
  /** Its tasks, in the order in which they were added; the API server leaves them out. */
  task_ids: string[];
  /** What is kept with the session; the API server leaves it out. */
  state: SessionState;
}
