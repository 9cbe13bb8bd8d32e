// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantToolParam } from './assistant-tool-param.ts';
import type { CreateThreadRequest } from './create-thread-request.ts';
import type { Metadata } from './metadata.ts';

/** The body that makes a thread and starts a run on it. */
export interface CreateThreadAndRunRequest {
  /** The assistant that shall work. */
  assistant_id: string;
  thread?: CreateThreadRequest;
  /** The model to ask, instead of the assistant's. */
  model?: string | null;
  /** What the model is told, instead of the assistant's instructions. */
  instructions?: string | null;
  /** The tools of this run, instead of the assistant's. */
  tools?: AssistantToolParam[] | null;
  metadata?: Metadata;
}
