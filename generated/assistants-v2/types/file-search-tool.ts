// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchOptions } from './file-search-options.ts';

/** The model may search in vector stores. */
export interface FileSearchTool {
  type: 'file_search';
  file_search?: FileSearchOptions;
}
