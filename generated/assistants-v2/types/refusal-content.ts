// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The model declines. */
export interface RefusalContent {
  type: 'refusal';
  /** Its words. */
  refusal: string;
}
