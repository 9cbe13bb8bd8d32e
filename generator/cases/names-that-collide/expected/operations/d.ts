// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /d` */
export const operations2: OperationDescription = {
  id: 'operations',
  method: 'GET',
  path: '/d',
  resource: ['d'],
  tags: [],
  parameters: [],
  responses: { '200': { headers: [], content: {} } },
  security: [],
};
