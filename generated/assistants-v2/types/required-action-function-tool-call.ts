// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A call of a function that waits for its output. */
export interface RequiredActionFunctionToolCall {
  /** Names the call when its output is submitted. */
  id: string;
  type: 'function';
  /** What is called, and with what. */
  function: {
    /** The name of the function. */
    name: string;
    /** The arguments, as JSON text. */
    arguments: string;
  };
}
