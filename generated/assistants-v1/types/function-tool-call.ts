// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A call of a function of the caller. */
export interface FunctionToolCall {
  /** Names the call. */
  id: string;
  type: 'function';
  /** What was called, with what, and what it returned. */
  function: {
    /** The name of the function. */
    name: string;
    /** The arguments, as JSON text. */
    arguments: string;
    /** What it returned; null until the caller has said it. */
    output: string | null;
  };
}
