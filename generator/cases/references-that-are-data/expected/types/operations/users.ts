// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { User } from '../user.ts';

/** Request bodies of `createUser`, by media type. */
export interface CreateUserBodies {
  'application/json': User;
}

/** Responses of `createUser`, by status. */
export interface CreateUserResponses {
  /** Made. */
  '200': {
    headers: {};
    content: {
      'application/json': User;
    };
  };
}
