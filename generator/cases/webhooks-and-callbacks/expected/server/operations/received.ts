// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { OrderCancelledBodies, OrderShippedBodies } from '../../types/operations/received.ts';
import { orderCancelledValidators, orderShippedValidators } from '../../validators/operations/received.ts';

/** What the handler of `POST orderCancelled` receives. */
export interface OrderCancelledRequest extends RequestBase {
  readonly contentType: 'application/json' | undefined;
  readonly body: OrderCancelledBodies['application/json'] | undefined;
}

/** What the handler of `POST orderCancelled` may give. */
export type OrderCancelledResult = {
  readonly status: 204;
};

export const orderCancelledOperation: ServerOperation<OrderCancelledRequest, OrderCancelledResult> = {
  id: 'orderCancelled',
  method: 'POST',
  path: 'orderCancelled',
  parameters: [],
  body: { required: false, content: { 'application/json': { kind: 'json' } } },
  responses: { '204': { content: {} } },
  security: [],
  validators: orderCancelledValidators,
};

/** What the handler of `POST {$request.body#/callback}` receives. */
export interface OrderShippedRequest extends RequestBase {
  readonly contentType: 'application/json' | undefined;
  readonly body: OrderShippedBodies['application/json'] | undefined;
}

/** What the handler of `POST {$request.body#/callback}` may give. */
export type OrderShippedResult = {
  readonly status: 200;
};

export const orderShippedOperation: ServerOperation<OrderShippedRequest, OrderShippedResult> = {
  id: 'orderShipped',
  method: 'POST',
  path: '{$request.body#/callback}',
  parameters: [],
  body: { required: false, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { content: {} } },
  security: [],
  validators: orderShippedValidators,
};
