// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OptionalRequest, OptionalResult } from '../operations/optional.ts';

/** Handlers of `optional`. */
export interface OptionalHandlers<Context> {
  /** `GET /optional` */
  optional(request: OptionalRequest, context: Context): OptionalResult | Promise<OptionalResult>;
}
