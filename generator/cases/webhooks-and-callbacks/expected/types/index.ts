// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Shipment } from './shipment.ts';
export type { CreateOrderBodies, CreateOrderResponses } from './operations/orders.ts';
export type {
  OrderCancelledBodies,
  OrderCancelledResponses,
  OrderShippedBodies,
  OrderShippedResponses,
} from './operations/received.ts';
export type { Unrecognized } from './support/unrecognized.ts';
