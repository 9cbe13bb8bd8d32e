// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /uploads` */
export const upload: OperationDescription = {
  id: 'upload',
  method: 'POST',
  path: '/uploads',
  resource: ['uploads'],
  tags: [],
  parameters: [],
  requestBody: {
    required: true,
    content: {
      'application/json': 'json',
      'application/x-www-form-urlencoded': 'form',
      'multipart/form-data': 'multipart',
      'text/plain': 'text',
      'application/octet-stream': 'binary',
    },
  },
  responses: { '204': { headers: [], content: {} } },
  security: [],
};
