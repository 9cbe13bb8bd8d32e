// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolParameterParam } from './tool-parameter-param.ts';

/** A tool that the client offers to run for the agent. */
export interface ToolDefParam {
  /** The name by which the model calls it; it must not be the name of another tool of the agent. */
  name: string;
  /** What the tool is for, for the model to read. */
  description?: string | null;
  /** The arguments it takes; send an empty list for none. */
  parameters?: ToolParameterParam[] | null;
  /** Facts about the tool that the server only keeps. */
  metadata?: {
    [key: string]: unknown;
  } | null;
}
