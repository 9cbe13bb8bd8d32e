// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Lets the model run Python in a sandbox. */
export interface CodeInterpreterToolParam {
  type: 'code_interpreter';
}
