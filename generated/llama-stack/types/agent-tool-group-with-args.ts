// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A group of tools together with arguments that every call of the group gets. */
export interface AgentToolGroupWithArgs {
  /** The id of the group, optionally followed by a slash and the name of one of its tools. */
  name: string;
  /** Values that win over those the model gives. */
  args: {
    [key: string]: unknown;
  };
}
