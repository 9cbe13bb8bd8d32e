// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** When what happened to a message; times are texts, YYYY-MM-DD HH:MM:SS. */
export interface QueueMessageStatsParam {
  /** When it was sent. */
  publish_time?: string | null;
  /** When somebody began with it. */
  process_start_time?: string | null;
  /** When it was done. */
  process_end_time?: string | null;
}
