// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /things` */
export const listThings: OperationDescription = {
  id: 'listThings',
  method: 'GET',
  path: '/things',
  resource: ['things'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [],
  requirements: ['THING-002', 'THING-001'],
};

/** `POST /things` */
export const makeThing: OperationDescription = {
  id: 'makeThing',
  method: 'POST',
  path: '/things',
  resource: ['things'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [],
  requirements: ['THING-002'],
};

/** `DELETE /things` */
export const deleteThings: OperationDescription = {
  id: 'deleteThings',
  method: 'DELETE',
  path: '/things',
  resource: ['things'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [],
};
