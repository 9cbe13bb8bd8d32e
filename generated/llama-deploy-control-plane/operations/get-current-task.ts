// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /sessions/{session_id}/current_task` */
export const getCurrentTask: OperationDescription = {
  id: 'getCurrentTask',
  method: 'GET',
  path: '/sessions/{session_id}/current_task',
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
  requirements: ['LLAMA-DEPLOY-PLANE-TASK-007', 'LLAMA-DEPLOY-PLANE-TASK-008'],
};
