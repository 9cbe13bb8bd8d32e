// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DeltaIndex } from './delta-index.ts';

/** More of a call of a function. */
export interface FunctionToolCallDelta {
  index: DeltaIndex;
  type: 'function';
  /** Names the call. */
  id?: string;
  /** What to add. */
  function?: {
    /** The name of the function. */
    name?: string;
    /** JSON text to put at the end of the arguments. */
    arguments?: string;
    /** What it returned; null until the caller has said it. */
    output?: string | null;
  };
}
