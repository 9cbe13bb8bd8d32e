// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /gardens` */
export const listGardens: OperationDescription = {
  id: 'listGardens',
  method: 'GET',
  path: '/gardens',
  resource: ['gardens'],
  tags: ['Gardens'],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [],
};

/** `DELETE /gardens` */
export const clearGardens: OperationDescription = {
  id: 'clearGardens',
  method: 'DELETE',
  path: '/gardens',
  resource: ['gardens'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [],
};

/** `DELETE /gardens/{garden}` */
export const deleteGarden: OperationDescription = {
  id: 'deleteGarden',
  method: 'DELETE',
  path: '/gardens/{garden}',
  resource: ['gardens'],
  tags: [],
  parameters: [{ name: 'garden', in: 'path', required: true, style: 'simple', explode: false }],
  responses: { '204': { headers: [], content: {} } },
  security: [],
};

/** `GET /gardens/{garden}/trees/{tree}` */
export const getTree: OperationDescription = {
  id: 'getTree',
  method: 'GET',
  path: '/gardens/{garden}/trees/{tree}',
  resource: ['gardens', 'trees'],
  tags: [],
  parameters: [
    { name: 'garden', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'tree', in: 'path', required: true, style: 'simple', explode: false },
  ],
  responses: { '204': { headers: [], content: {} } },
  security: [],
};
