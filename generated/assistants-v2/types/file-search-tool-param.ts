// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchOptionsParam } from './file-search-options-param.ts';

/** Lets the model search in vector stores. */
export interface FileSearchToolParam {
  type: 'file_search';
  file_search?: FileSearchOptionsParam;
}
