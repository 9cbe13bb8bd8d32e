// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type OrderCancelledRequest,
  type OrderCancelledResult,
  type OrderShippedRequest,
  type OrderShippedResult,
  orderCancelledOperation,
  orderShippedOperation,
} from './operations/received.ts';
import { type Receiver, type ReceiverOptions, createReceiver } from './support/index.ts';

/** `POST orderCancelled` */
export function receiveOrderCancelled(
  options?: ReceiverOptions,
): Receiver<OrderCancelledRequest, OrderCancelledResult> {
  return createReceiver(orderCancelledOperation, options);
}

/** `POST {$request.body#/callback}` */
export function receiveOrderShipped(options?: ReceiverOptions): Receiver<OrderShippedRequest, OrderShippedResult> {
  return createReceiver(orderShippedOperation, options);
}
