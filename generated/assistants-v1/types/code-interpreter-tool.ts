// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The model may run Python in a sandbox. */
export interface CodeInterpreterTool {
  type: 'code_interpreter';
}
