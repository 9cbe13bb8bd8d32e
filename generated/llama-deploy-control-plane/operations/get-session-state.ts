// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /sessions/{session_id}/state` */
export const getSessionState: OperationDescription = {
  id: 'getSessionState',
  method: 'GET',
  path: '/sessions/{session_id}/state',
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
    'LLAMA-DEPLOY-PLANE-SESSION-009',
    'LLAMA-DEPLOY-PLANE-STATE-001',
    'LLAMA-DEPLOY-PLANE-STATE-003',
    'LLAMA-DEPLOY-PLANE-STATE-004',
    'LLAMA-DEPLOY-PLANE-STATE-006',
    'LLAMA-DEPLOY-PLANE-STATE-008',
    'LLAMA-DEPLOY-PLANE-STATE-009',
    'LLAMA-DEPLOY-PLANE-STATE-010',
    'LLAMA-DEPLOY-PLANE-STATE-011',
  ],
};
