// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { QueueMessage } from '../queue-message.ts';

/** Request bodies of `deliverMessage`, by media type. */
export interface DeliverMessageBodies {
  'application/json': QueueMessage;
}

/** Responses of `deliverMessage`, by status. */
export interface DeliverMessageResponses {
  /** The service has taken it. */
  '200': {
    headers: {};
    content: {
      'application/json': null;
    };
  };
}
