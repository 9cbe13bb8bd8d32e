// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { EitherRequest, EitherResult } from '../operations/either.ts';

/** Handlers of `either`. */
export interface EitherHandlers<Context> {
  /** `GET /either` */
  either(request: EitherRequest, context: Context): EitherResult | Promise<EitherResult>;
}
