// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /inherited` */
export const inherited: OperationDescription = {
  id: 'inherited',
  method: 'GET',
  path: '/inherited',
  resource: ['inherited'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [[{ name: 'key', scopes: [] }]],
};
