// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /sessions/{session_id}/tasks/{task_id}/result` */
export const getTaskResult: OperationDescription = {
  id: 'getTaskResult',
  method: 'GET',
  path: '/sessions/{session_id}/tasks/{task_id}/result',
  resource: ['sessions'],
  tags: ['Tasks'],
  parameters: [
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'task_id', in: 'path', required: true, style: 'simple', explode: false },
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
    'LLAMA-DEPLOY-PLANE-TASK-010',
    'LLAMA-DEPLOY-PLANE-TASK-016',
    'LLAMA-DEPLOY-PLANE-DELIVERY-010',
    'LLAMA-DEPLOY-PLANE-MESSAGE-002',
    'LLAMA-DEPLOY-PLANE-MESSAGE-009',
    'LLAMA-DEPLOY-PLANE-RESULT-001',
    'LLAMA-DEPLOY-PLANE-RESULT-002',
    'LLAMA-DEPLOY-PLANE-RESULT-003',
    'LLAMA-DEPLOY-PLANE-RESULT-004',
    'LLAMA-DEPLOY-PLANE-RESULT-005',
    'LLAMA-DEPLOY-PLANE-STATE-012',
  ],
};
