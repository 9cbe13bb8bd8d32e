// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /c` */
export const deleteOperation: OperationDescription = {
  id: 'delete',
  method: 'GET',
  path: '/c',
  resource: ['c'],
  tags: [],
  parameters: [],
  responses: { '200': { headers: [], content: {} } },
  security: [],
};
