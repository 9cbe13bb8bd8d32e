// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /b` */
export const getThing2: OperationDescription = {
  id: 'get-thing',
  method: 'GET',
  path: '/b',
  resource: ['b'],
  tags: [],
  parameters: [],
  responses: { '200': { headers: [], content: {} } },
  security: [],
};
