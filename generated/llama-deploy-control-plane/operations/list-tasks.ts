// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /sessions/{session_id}/tasks` */
export const listTasks: OperationDescription = {
  id: 'listTasks',
  method: 'GET',
  path: '/sessions/{session_id}/tasks',
  resource: ['sessions'],
  tags: ['Tasks'],
  parameters: [{ name: 'session_id', in: 'path', required: true, style: 'simple', explode: false }],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '400': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '404': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-PLANE-SESSION-009',
    'LLAMA-DEPLOY-PLANE-TASK-002',
    'LLAMA-DEPLOY-PLANE-TASK-004',
    'LLAMA-DEPLOY-PLANE-TASK-005',
    'LLAMA-DEPLOY-PLANE-TASK-008',
    'LLAMA-DEPLOY-PLANE-TASK-011',
    'LLAMA-DEPLOY-PLANE-TASK-012',
    'LLAMA-DEPLOY-PLANE-TASK-013',
    'LLAMA-DEPLOY-PLANE-TASK-014',
    'LLAMA-DEPLOY-PLANE-TASK-015',
    'LLAMA-DEPLOY-PLANE-MESSAGE-010',
  ],
};
