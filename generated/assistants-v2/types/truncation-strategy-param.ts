// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** How much of the thread the model shall see. */
export interface TruncationStrategyParam {
  /** Whether the server chooses, or the last messages are kept. */
  type: 'auto' | 'last_messages';
  /** How many messages are kept. */
  last_messages?: number | null;
}
