// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AnybodyRequest, AnybodyResult } from '../operations/anybody.ts';

/** Handlers of `anybody`. */
export interface AnybodyHandlers<Context> {
  /** `GET /anybody` */
  anybody(request: AnybodyRequest, context: Context): AnybodyResult | Promise<AnybodyResult>;
}
