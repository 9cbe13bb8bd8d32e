// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DeltaIndex } from './delta-index.ts';

/** More of what code printed. */
export interface CodeToolCallLogsOutputDelta {
  index: DeltaIndex;
  type: 'logs';
  /** Text to put at the end. */
  logs?: string;
}
