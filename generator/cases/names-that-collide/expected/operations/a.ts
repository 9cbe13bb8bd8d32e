// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /a` */
export const getThing3: OperationDescription = {
  id: 'get_thing',
  method: 'GET',
  path: '/a',
  resource: ['a'],
  tags: [],
  parameters: [],
  responses: { '200': { headers: [], content: {} } },
  security: [],
};
