// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Form } from '../form.ts';
import type { Received } from '../received.ts';

/** Request bodies of `sendForm`, by media type. */
export interface SendFormBodies {
  'application/x-www-form-urlencoded': Form;
}

/** Responses of `sendForm`, by status. */
export interface SendFormResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
