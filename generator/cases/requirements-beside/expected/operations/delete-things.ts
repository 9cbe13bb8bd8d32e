// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `DELETE /things` */
export const deleteThings: OperationDescription = {
  id: 'deleteThings',
  method: 'DELETE',
  path: '/things',
  resource: ['things'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [],
};
