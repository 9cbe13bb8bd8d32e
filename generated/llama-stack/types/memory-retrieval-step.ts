// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContent } from './interleaved-content.ts';

/** Text was fetched from vector stores. */
export interface MemoryRetrievalStep {
  /** Says that text was fetched. */
  step_type: 'memory_retrieval';
  /** The turn that the step belongs to. */
  turn_id: string;
  /** Identifies the step. */
  step_id: string;
  /** When the step began, in UTC. */
  started_at: string | null;
  /** When the step ended, in UTC. */
  completed_at: string | null;
  /** The vector stores that were searched. */
  vector_db_ids: string;
  /** The text that was found and shown to the model. */
  inserted_context: InterleavedContent;
}
