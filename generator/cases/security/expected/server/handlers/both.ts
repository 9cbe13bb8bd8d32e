// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { BothRequest, BothResult } from '../operations/both.ts';

/** Handlers of `both`. */
export interface BothHandlers<Context> {
  /** `GET /both` */
  both(request: BothRequest, context: Context): BothResult | Promise<BothResult>;
}
