// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FunctionDefinition } from './function-definition.ts';

/** The model may call a function of the caller. */
export interface FunctionTool {
  type: 'function';
  function: FunctionDefinition;
}
