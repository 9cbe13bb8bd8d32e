// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Lets the model call a function that the client runs. */
export interface OpenAIResponseInputToolFunction {
  /** Says that the tool is a function of the client. */
  type: 'function';
  /** The name by which the model calls it. */
  name: string;
  /** What it is for, for the model to read. */
  description?: string | null;
  /** The JSON Schema of its arguments; must be sent, though it may be null. */
  parameters: {
    [key: string]: unknown;
  } | null;
  /** Whether the arguments must satisfy the schema exactly. */
  strict?: boolean | null;
}
