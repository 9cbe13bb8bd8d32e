// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Account, AccountInput } from '../account.ts';

/** Request bodies of `putAccount`, by media type. */
export interface PutAccountBodies {
  'application/json': AccountInput;
}

/** Responses of `putAccount`, by status. */
export interface PutAccountResponses {
  /** Kept. */
  '200': {
    headers: {};
    content: {
      'application/json': Account;
    };
  };
}
