// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A tool that an MCP server offers. */
export interface MCPListToolsTool {
  /** The name of the tool. */
  name: string;
  /** What it is for; null if the server does not say. */
  description: string | null;
  /** The JSON Schema of its arguments. */
  input_schema: {
    [key: string]: unknown;
  };
}
