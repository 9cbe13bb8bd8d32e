// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ChunkingStrategyParam } from './chunking-strategy-param.ts';
import type { Metadata } from './metadata.ts';

/** A vector store to be made of files. */
export interface VectorStoreParam {
  /** Ids of the files to put into it. */
  file_ids?: string[];
  chunking_strategy?: ChunkingStrategyParam;
  metadata?: Metadata;
}
