// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `PURGE /logs` */
export const purgeLogs: OperationDescription = {
  id: 'purgeLogs',
  method: 'PURGE',
  path: '/logs',
  resource: ['logs'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [],
};
