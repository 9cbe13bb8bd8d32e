// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { VectorStoreParam } from './vector-store-param.ts';

/** What the tools of something new shall work on; a vector store can be made on the way. */
export interface NewToolResourcesParam {
  /** For the code interpreter. */
  code_interpreter?: {
    /** Ids of the files that the code can read. */
    file_ids?: string[];
  };
  /** For the search; either ids or new stores. */
  file_search?: {
    /** The id of the vector store that is searched. */
    vector_store_ids?: string[];
    /** A vector store to be made and searched. */
    vector_stores?: VectorStoreParam[];
  };
}
