// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantToolParam } from './assistant-tool-param.ts';
import type { Metadata } from './metadata.ts';

/** The body that makes an assistant. */
export interface CreateAssistantRequest {
  /** The model that it shall ask. */
  model: string;
  /** What it is called. */
  name?: string | null;
  /** What it is for. */
  description?: string | null;
  /** What the model is told before each thread. */
  instructions?: string | null;
  /** The tools that it may use. */
  tools?: AssistantToolParam[];
  metadata?: Metadata;
  /** Ids of the files to attach. */
  file_ids?: string[];
}
