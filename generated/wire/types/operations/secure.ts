// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Received } from '../received.ts';

/** Responses of `secureBearer`, by status. */
export interface SecureBearerResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Responses of `secureBasic`, by status. */
export interface SecureBasicResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Responses of `secureKeys`, by status. */
export interface SecureKeysResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Responses of `secureOptional`, by status. */
export interface SecureOptionalResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
