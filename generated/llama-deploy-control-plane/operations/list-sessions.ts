// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /sessions` */
export const listSessions: OperationDescription = {
  id: 'listSessions',
  method: 'GET',
  path: '/sessions',
  resource: ['sessions'],
  tags: ['Sessions'],
  parameters: [{ name: 'x-etalon-results', in: 'header', required: false, style: 'simple', explode: false }],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '422': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-PLANE-SESSION-004',
    'LLAMA-DEPLOY-PLANE-SESSION-007',
    'LLAMA-DEPLOY-PLANE-REQUEST-006',
    'LLAMA-DEPLOY-PLANE-KEY-001',
    'LLAMA-DEPLOY-PLANE-KEY-003',
  ],
};
