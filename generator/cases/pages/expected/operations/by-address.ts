// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /by-address` */
export const listByAddress: OperationDescription = {
  id: 'listByAddress',
  method: 'GET',
  path: '/by-address',
  resource: ['by-address'],
  tags: [],
  parameters: [],
  responses: { '200': { headers: [], content: { 'application/json': 'json' } } },
  security: [],
  pagination: { kind: 'next-url', items: 'data', next: 'next' },
};
