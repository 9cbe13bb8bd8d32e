// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolParameter } from './tool-parameter.ts';

/** A tool that the client runs, as stored with the agent. */
export interface ToolDef {
  /** The name by which the model calls it. */
  name: string;
  /** What the tool is for; null if nothing was said. */
  description: string | null;
  /** The arguments it takes. */
  parameters: ToolParameter[] | null;
  /** Facts about the tool that the server only keeps. */
  metadata: {
    [key: string]: unknown;
  } | null;
}
