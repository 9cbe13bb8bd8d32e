// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /sessions/{session_id}` */
export const getSession: OperationDescription = {
  id: 'getSession',
  method: 'GET',
  path: '/sessions/{session_id}',
  resource: ['sessions'],
  tags: ['Sessions'],
  parameters: [
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'x-etalon-results', in: 'header', required: false, style: 'simple', explode: false },
  ],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '400': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '404': { headers: [], content: { 'application/json': 'json' } },
    '422': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-PLANE-SESSION-003',
    'LLAMA-DEPLOY-PLANE-SESSION-004',
    'LLAMA-DEPLOY-PLANE-SESSION-005',
    'LLAMA-DEPLOY-PLANE-SESSION-006',
    'LLAMA-DEPLOY-PLANE-SESSION-007',
    'LLAMA-DEPLOY-PLANE-TASK-006',
    'LLAMA-DEPLOY-PLANE-STATE-005',
    'LLAMA-DEPLOY-PLANE-REQUEST-001',
    'LLAMA-DEPLOY-PLANE-KEY-001',
  ],
};
