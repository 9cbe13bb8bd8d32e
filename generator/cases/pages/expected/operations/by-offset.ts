// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /by-offset` */
export const listByOffset: OperationDescription = {
  id: 'listByOffset',
  method: 'GET',
  path: '/by-offset',
  resource: ['by-offset'],
  tags: [],
  parameters: [
    { name: 'start', in: 'query', required: false, style: 'form', explode: true },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true },
  ],
  responses: { '200': { headers: [], content: { 'application/json': 'json' } } },
  security: [],
  pagination: { kind: 'offset', items: 'data', offset: 'start', limit: 'limit', more: 'has_more' },
};
