// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `QUERY /logs` */
export const queryLogs: OperationDescription = {
  id: 'queryLogs',
  method: 'QUERY',
  path: '/logs',
  resource: ['logs'],
  tags: [],
  parameters: [
    {
      name: 'filter',
      in: 'querystring',
      required: false,
      style: 'form',
      explode: true,
      mediaType: 'application/x-www-form-urlencoded',
    },
  ],
  requestBody: { required: false, content: { 'application/json': 'json' } },
  responses: { '200': { headers: [], content: { 'application/jsonl': 'json-lines' } } },
  security: [],
};

/** `PURGE /logs` */
export const purgeLogs: OperationDescription = {
  id: 'purgeLogs',
  method: 'PURGE',
  path: '/logs',
  resource: ['logs'],
  tags: [],
  parameters: [],
  responses: { '204': { headers: [], content: {} } },
  security: [],
};
