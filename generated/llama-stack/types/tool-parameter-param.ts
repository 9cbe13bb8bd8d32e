// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** One argument of a tool that is being defined. */
export interface ToolParameterParam {
  /** The name of the argument. */
  name: string;
  /** The JSON type of its value, such as string or integer. */
  parameter_type: string;
  /** What the argument means, for the model to read. */
  description: string;
  /**
   * Whether the model must always give it.
   * @default true
   */
  required?: boolean;
  /** The value that is meant when the argument is absent. */
  default?: unknown;
}
