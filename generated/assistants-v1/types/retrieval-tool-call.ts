// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A search in the files. */
export interface RetrievalToolCall {
  /** Names the call. */
  id: string;
  type: 'retrieval';
  /** Always empty. */
  retrieval: {
    [key: string]: unknown;
  };
}
