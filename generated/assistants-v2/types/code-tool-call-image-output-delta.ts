// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DeltaIndex } from './delta-index.ts';

/** What code drew. */
export interface CodeToolCallImageOutputDelta {
  index: DeltaIndex;
  type: 'image';
  /** The picture. */
  image?: {
    /** The id of its file. */
    file_id?: string;
  };
}
