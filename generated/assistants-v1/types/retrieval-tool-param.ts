// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Gives the model passages from the files. */
export interface RetrievalToolParam {
  type: 'retrieval';
}
