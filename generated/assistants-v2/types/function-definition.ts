// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A function that the caller runs for the model. */
export interface FunctionDefinition {
  /** What the model calls it by. */
  name: string;
  /** What it does, for the model. */
  description?: string;
  /** A JSON Schema of its arguments; absent where it takes none. */
  parameters?: {
    [key: string]: unknown;
  };
  /** Whether the arguments follow the schema exactly. */
  strict?: boolean | null;
}
