// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /sessions/{session_id}/state` */
export const updateSessionState: OperationDescription = {
  id: 'updateSessionState',
  method: 'POST',
  path: '/sessions/{session_id}/state',
  resource: ['sessions'],
  tags: ['Sessions'],
  parameters: [{ name: 'session_id', in: 'path', required: true, style: 'simple', explode: false }],
  requestBody: { required: true, content: { 'application/json': 'json' } },
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '400': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '404': { headers: [], content: { 'application/json': 'json' } },
    '413': { headers: [], content: { 'application/json': 'json' } },
    '422': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-PLANE-STATE-002',
    'LLAMA-DEPLOY-PLANE-STATE-003',
    'LLAMA-DEPLOY-PLANE-STATE-004',
    'LLAMA-DEPLOY-PLANE-STATE-005',
    'LLAMA-DEPLOY-PLANE-STATE-006',
    'LLAMA-DEPLOY-PLANE-STATE-007',
    'LLAMA-DEPLOY-PLANE-STATE-012',
    'LLAMA-DEPLOY-PLANE-REQUEST-002',
  ],
};
