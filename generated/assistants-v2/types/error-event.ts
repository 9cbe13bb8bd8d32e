// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorObject } from './error-object.ts';

/** Ends a stream that cannot go on. */
export interface ErrorEvent {
  event: 'error';
  /** The error, both flat and in the envelope of refusals, for readers of either kind. */
  data: {
    error?: ErrorObject;
    /** What went wrong, for people. */
    message: string;
    /** The kind of error, such as server_error. */
    type: string;
    /** The parameter or field that is at fault. */
    param: string | null;
    /** What went wrong, for programs. */
    code: string | null;
  };
}
