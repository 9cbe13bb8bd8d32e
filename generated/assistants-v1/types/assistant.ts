// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantTool } from './assistant-tool.ts';
import type { Metadata } from './metadata.ts';

/** A model with instructions and tools. */
export interface Assistant {
  /** Names the assistant; begins with asst_. */
  id: string;
  object: 'assistant';
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** What it is called. */
  name: string | null;
  /** What it is for. */
  description: string | null;
  /** The model that it asks. */
  model: string;
  /** What the model is told before each thread. */
  instructions: string | null;
  /** The tools that it may use. */
  tools: AssistantTool[];
  /** Ids of its files, in the order in which they were attached. */
  file_ids: string[];
  metadata: Metadata;
}
