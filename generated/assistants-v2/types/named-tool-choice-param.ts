// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The tool that the model must use. */
export interface NamedToolChoiceParam {
  /** The kind of tool. */
  type: 'function' | 'code_interpreter' | 'file_search';
  /** Which function. */
  function?: {
    /** The name of the function. */
    name: string;
  };
}
