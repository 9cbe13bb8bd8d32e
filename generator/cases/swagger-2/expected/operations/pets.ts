// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /pets` */
export const addPet: OperationDescription = {
  id: 'addPet',
  method: 'POST',
  path: '/pets',
  resource: ['pets'],
  tags: [],
  parameters: [],
  requestBody: { required: true, content: { 'application/json': 'json' } },
  responses: { '200': { headers: [], content: { 'application/json': 'json' } } },
  security: [],
};
