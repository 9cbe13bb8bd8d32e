// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A function that the caller will run for the model. */
export interface FunctionDefinitionParam {
  /** What the model calls it by; up to 64 letters, digits, underscores and hyphens. */
  name: string;
  /** What it does, for the model. */
  description?: string;
  /** A JSON Schema of its arguments; absent where it takes none. */
  parameters?: {
    [key: string]: unknown;
  };
}
