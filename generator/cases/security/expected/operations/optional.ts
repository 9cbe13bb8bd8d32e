// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /optional` */
export const optional: OperationDescription = {
  id: 'optional',
  method: 'GET',
  path: '/optional',
  resource: ['optional'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [[], [{ name: 'cookie', scopes: [] }]],
};
