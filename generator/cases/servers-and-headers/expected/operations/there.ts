// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /there` */
export const there: OperationDescription = {
  id: 'there',
  method: 'GET',
  path: '/there',
  resource: ['there'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [],
  servers: ['https://files.example.com'],
  headerConstants: { 'X-Beta': 'there=v2' },
};
