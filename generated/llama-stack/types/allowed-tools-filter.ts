// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Which tools may be used. */
export interface AllowedToolsFilter {
  /** The tools that may be used. */
  tool_names?: string[] | null;
}
