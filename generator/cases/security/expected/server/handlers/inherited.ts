// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InheritedRequest, InheritedResult } from '../operations/inherited.ts';

/** Handlers of `inherited`. */
export interface InheritedHandlers<Context> {
  /** `GET /inherited` */
  inherited(request: InheritedRequest, context: Context): InheritedResult | Promise<InheritedResult>;
}
