// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** The tool that the model must use. */
export interface NamedToolChoice {
  /** The kind of tool. */
  type: 'function' | 'code_interpreter' | 'file_search' | Unrecognized;
  /** Which function. */
  function?: {
    /** The name of the function. */
    name: string;
  };
}
