// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantTool } from './assistant-tool.ts';
import type { Metadata } from './metadata.ts';
import type { ResponseFormat } from './response-format.ts';
import type { ToolResources } from './tool-resources.ts';

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
  /** What its tools work on. */
  tool_resources?: ToolResources | null;
  metadata: Metadata;
  /** How freely the model chooses its words. */
  temperature?: number | null;
  /** The share of likely words the model chooses from. */
  top_p?: number | null;
  /** The form in which the model answers. */
  response_format?: ResponseFormat | null;
}
