// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /jobs/{job}` */
export const getJob: OperationDescription = {
  id: 'getJob',
  method: 'GET',
  path: '/jobs/{job}',
  resource: ['jobs'],
  tags: [],
  parameters: [{ name: 'job', in: 'path', required: true, style: 'simple', explode: false }],
  responses: { '200': { headers: [], content: { 'application/json': 'json' } } },
  security: [],
};
