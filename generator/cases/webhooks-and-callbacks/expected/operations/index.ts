// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { createOrder } from './orders.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly createOrder: typeof createOrder;
} = { createOrder };

export type { OperationDescription } from './support/operation-description.ts';
