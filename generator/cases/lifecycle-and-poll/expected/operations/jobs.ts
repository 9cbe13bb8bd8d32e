// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /jobs` */
export const createJob: OperationDescription = {
  id: 'createJob',
  method: 'POST',
  path: '/jobs',
  resource: ['jobs'],
  tags: [],
  parameters: [],
  responses: { '201': { headers: [], content: { 'application/json': 'json' } } },
  security: [],
  poll: {
    operation: 'getJob',
    field: 'status',
    terminal: ['done', 'failed'],
    parameters: { job: 'id' },
    states: ['queued', 'done', 'failed'],
  },
};

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
