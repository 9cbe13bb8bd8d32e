// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /sessions/{session_id}/tasks/{task_id}/send_event` */
export const sendTaskEvent: OperationDescription = {
  id: 'sendTaskEvent',
  method: 'POST',
  path: '/sessions/{session_id}/tasks/{task_id}/send_event',
  resource: ['sessions'],
  tags: ['Tasks'],
  parameters: [
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'task_id', in: 'path', required: true, style: 'simple', explode: false },
  ],
  requestBody: { required: true, content: { 'application/json': 'json' } },
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '400': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '413': { headers: [], content: { 'application/json': 'json' } },
    '422': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-PLANE-DELIVERY-006',
    'LLAMA-DEPLOY-PLANE-DELIVERY-007',
    'LLAMA-DEPLOY-PLANE-EVENT-001',
    'LLAMA-DEPLOY-PLANE-EVENT-002',
    'LLAMA-DEPLOY-PLANE-EVENT-003',
  ],
};
