// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AnnotationDelta } from './annotation-delta.ts';
import type { DeltaIndex } from './delta-index.ts';

/** More words, or notes on them. */
export interface TextContentDelta {
  index: DeltaIndex;
  type: 'text';
  /** What to add. */
  text?: {
    /** Words to put at the end. */
    value?: string;
    /** Notes, each named by its index. */
    annotations?: AnnotationDelta[];
  };
}
