// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStep } from './run-step.ts';

/** A page of steps. */
export interface RunStepList {
  object: 'list';
  /** The steps of this page. */
  data: RunStep[];
  /** The id of the first one here; null where there is none. */
  first_id: string | null;
  /** The id of the last one here; null where there is none. */
  last_id: string | null;
  /** Whether more follow in this direction. */
  has_more: boolean;
}
