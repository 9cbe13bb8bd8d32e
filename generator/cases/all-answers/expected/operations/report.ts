// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /report` */
export const getReport: OperationDescription = {
  id: 'getReport',
  method: 'GET',
  path: '/report',
  resource: ['report'],
  tags: [],
  parameters: [],
  responses: {
    '200': {
      headers: [
        { name: 'ETag', required: true },
        { name: 'X-Rate-Limit', required: false },
      ],
      content: { 'application/json': 'json', 'text/csv': 'text', 'application/octet-stream': 'binary' },
    },
    '202': { headers: [], content: {} },
    '304': { headers: [{ name: 'ETag', required: false }], content: {} },
    '4XX': { headers: [], content: { 'application/problem+json': 'json' } },
    default: { headers: [], content: { 'text/plain': 'text' } },
  },
  security: [],
};
