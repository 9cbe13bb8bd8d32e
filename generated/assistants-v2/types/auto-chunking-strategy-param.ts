// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The server chooses. */
export interface AutoChunkingStrategyParam {
  type: 'auto';
}
