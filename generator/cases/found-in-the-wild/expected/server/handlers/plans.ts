// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ListPlansRequest, ListPlansResult } from '../operations/plans.ts';

/** Handlers of `plans`. */
export interface PlansHandlers<Context> {
  /** `GET /plans` */
  listPlans(request: ListPlansRequest, context: Context): ListPlansResult | Promise<ListPlansResult>;
}
