// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /` */
export const _404: OperationDescription = {
  id: '404',
  method: 'GET',
  path: '/',
  resource: [],
  tags: [],
  parameters: [],
  responses: { '200': { headers: [], content: {} } },
  security: [],
};
