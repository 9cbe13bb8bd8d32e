// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Shipment } from '../shipment.ts';

/** Request bodies of `orderCancelled`, by media type. */
export interface OrderCancelledBodies {
  'application/json': Shipment;
}

/** Responses of `orderCancelled`, by status. */
export interface OrderCancelledResponses {
  /** Heard. */
  '204': {
    headers: {};
    content: {};
  };
}

/** Request bodies of `orderShipped`, by media type. */
export interface OrderShippedBodies {
  'application/json': Shipment;
}

/** Responses of `orderShipped`, by status. */
export interface OrderShippedResponses {
  /** Heard. */
  '200': {
    headers: {};
    content: {};
  };
}
