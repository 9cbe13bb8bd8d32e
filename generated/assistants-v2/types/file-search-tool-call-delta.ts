// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DeltaIndex } from './delta-index.ts';

/** A search in vector stores. */
export interface FileSearchToolCallDelta {
  index: DeltaIndex;
  type: 'file_search';
  /** Names the call. */
  id?: string;
  /** How it was searched, and what was found. */
  file_search: {
    [key: string]: unknown;
  };
}
