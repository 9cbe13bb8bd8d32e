// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Plan } from '../plan.ts';

/** Parameters of `listPlans`. */
export interface ListPlansParameters {
  query?: {
    filter?: {
      from?: unknown;
      to?: string;
    } & {
      from?: number;
      to?: unknown;
    };
  };
}

/** Responses of `listPlans`, by status. */
export interface ListPlansResponses {
  /** Plans. */
  '200': {
    headers: {};
    content: {
      'application/json': Plan;
    };
  };
}
