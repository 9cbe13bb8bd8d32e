// Generated from spec/llama-deploy/api-server.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /deployments/{deployment_name}/tasks/{task_id}/events` */
export const sendTaskEvent: OperationDescription = {
  id: 'sendTaskEvent',
  method: 'POST',
  path: '/deployments/{deployment_name}/tasks/{task_id}/events',
  resource: ['deployments', 'tasks'],
  tags: ['Tasks'],
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'task_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'session_id', in: 'query', required: true, style: 'form', explode: true },
  ],
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
    'LLAMA-DEPLOY-API-SEND-001',
    'LLAMA-DEPLOY-API-SEND-003',
    'LLAMA-DEPLOY-API-SEND-004',
    'LLAMA-DEPLOY-API-SEND-005',
    'LLAMA-DEPLOY-API-SEND-006',
    'LLAMA-DEPLOY-API-SEND-007',
    'LLAMA-DEPLOY-API-SEND-008',
    'LLAMA-DEPLOY-API-SEND-009',
    'LLAMA-DEPLOY-API-SEND-010',
    'LLAMA-DEPLOY-API-SEND-011',
    'LLAMA-DEPLOY-API-SEND-012',
    'LLAMA-DEPLOY-API-SEND-013',
  ],
};
