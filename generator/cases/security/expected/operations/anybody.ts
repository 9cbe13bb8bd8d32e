// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /anybody` */
export const anybody: OperationDescription = {
  id: 'anybody',
  method: 'GET',
  path: '/anybody',
  resource: ['anybody'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [],
};
