// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /both` */
export const both: OperationDescription = {
  id: 'both',
  method: 'GET',
  path: '/both',
  resource: ['both'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [
    [
      { name: 'key', scopes: [] },
      { name: 'bearer', scopes: [] },
    ],
  ],
};
