// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /orders` */
export const createOrder: OperationDescription = {
  id: 'createOrder',
  method: 'POST',
  path: '/orders',
  resource: ['orders'],
  tags: [],
  parameters: [],
  requestBody: { required: false, content: { 'application/json': 'json' } },
  responses: { '201': { headers: [], content: {} } },
  links: [{ status: '201', name: 'again', operation: 'createOrder', parameters: {} }],
  security: [],
};
