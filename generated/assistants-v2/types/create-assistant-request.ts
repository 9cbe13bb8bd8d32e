// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantToolParam } from './assistant-tool-param.ts';
import type { Metadata } from './metadata.ts';
import type { NewToolResourcesParam } from './new-tool-resources-param.ts';
import type { ReasoningEffort } from './reasoning-effort.ts';
import type { ResponseFormatParam } from './response-format-param.ts';

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
  /** How freely the model shall choose its words. */
  temperature?: number | null;
  /** The share of likely words the model shall choose from. */
  top_p?: number | null;
  /** The form in which the model shall answer. */
  response_format?: ResponseFormatParam | null;
  reasoning_effort?: ReasoningEffort;
  /** What its tools shall work on. */
  tool_resources?: NewToolResourcesParam | null;
}
