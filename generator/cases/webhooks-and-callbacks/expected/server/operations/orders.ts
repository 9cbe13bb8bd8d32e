// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { CreateOrderBodies } from '../../types/operations/orders.ts';
import { createOrderValidators } from '../../validators/operations/orders.ts';

/** What the handler of `POST /orders` receives. */
export interface CreateOrderRequest extends RequestBase {
  readonly contentType: 'application/json' | undefined;
  readonly body: CreateOrderBodies['application/json'] | undefined;
}

/** What the handler of `POST /orders` may give. */
export type CreateOrderResult = {
  readonly status: 201;
};

export const createOrderOperation: ServerOperation<CreateOrderRequest, CreateOrderResult> = {
  id: 'createOrder',
  method: 'POST',
  path: '/orders',
  parameters: [],
  body: { required: false, content: { 'application/json': { kind: 'json' } } },
  responses: { '201': { content: {} } },
  security: [],
  validators: createOrderValidators,
};
