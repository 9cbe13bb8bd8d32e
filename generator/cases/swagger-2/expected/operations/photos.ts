// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /photos` */
export const addPhoto: OperationDescription = {
  id: 'addPhoto',
  method: 'POST',
  path: '/photos',
  resource: ['photos'],
  tags: [],
  parameters: [{ name: 'sizes', in: 'query', required: false, style: 'form', explode: false }],
  requestBody: { required: true, content: { 'multipart/form-data': 'multipart' } },
  responses: { '204': { headers: [], content: {} } },
  security: [],
};
