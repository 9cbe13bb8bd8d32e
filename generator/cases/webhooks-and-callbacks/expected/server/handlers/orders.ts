// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateOrderRequest, CreateOrderResult } from '../operations/orders.ts';

/** Handlers of `orders`. */
export interface OrdersHandlers<Context> {
  /** `POST /orders` */
  createOrder(request: CreateOrderRequest, context: Context): CreateOrderResult | Promise<CreateOrderResult>;
}
