// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /by-cursor` */
export const listByCursor: OperationDescription = {
  id: 'listByCursor',
  method: 'GET',
  path: '/by-cursor',
  resource: ['by-cursor'],
  tags: [],
  parameters: [{ name: 'after', in: 'query', required: false, style: 'form', explode: true }],
  responses: { '200': { headers: [], content: { 'application/json': 'json' } } },
  security: [],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', more: 'has_more' },
};
