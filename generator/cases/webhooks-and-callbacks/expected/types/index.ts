// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Shipment } from './shipment.ts';
export type { CreateOrderBodies, CreateOrderResponses } from './operations/create-order.ts';
export type { OrderCancelledBodies, OrderCancelledResponses } from './operations/order-cancelled.ts';
export type { OrderShippedBodies, OrderShippedResponses } from './operations/order-shipped.ts';
export type { Unrecognized } from './support/unrecognized.ts';
