// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FunctionDefinitionParam } from './function-definition-param.ts';

/** Lets the model call a function of the caller. */
export interface FunctionToolParam {
  type: 'function';
  function: FunctionDefinitionParam;
}
