// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DeltaIndex } from './delta-index.ts';

/** More words of declining. */
export interface RefusalContentDelta {
  index: DeltaIndex;
  type: 'refusal';
  /** Words to put at the end. */
  refusal?: string;
}
