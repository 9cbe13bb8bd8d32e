// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /either` */
export const either: OperationDescription = {
  id: 'either',
  method: 'GET',
  path: '/either',
  resource: ['either'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [[{ name: 'bearer', scopes: [] }], [{ name: 'oauth', scopes: ['read', 'write'] }]],
};
