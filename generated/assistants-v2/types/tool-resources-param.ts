// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What the tools shall work on. */
export interface ToolResourcesParam {
  /** For the code interpreter. */
  code_interpreter?: {
    /** Ids of the files that the code can read. */
    file_ids?: string[];
  };
  /** For the search. */
  file_search?: {
    /** The id of the vector store that is searched. */
    vector_store_ids?: string[];
  };
}
