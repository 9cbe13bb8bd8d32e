// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The model is given passages from the files. */
export interface RetrievalTool {
  type: 'retrieval';
}
