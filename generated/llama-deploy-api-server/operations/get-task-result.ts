// Generated from spec/llama-deploy/api-server.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /deployments/{deployment_name}/tasks/{task_id}/results` */
export const getTaskResult: OperationDescription = {
  id: 'getTaskResult',
  method: 'GET',
  path: '/deployments/{deployment_name}/tasks/{task_id}/results',
  resource: ['deployments', 'tasks'],
  tags: ['Tasks'],
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'task_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'session_id', in: 'query', required: true, style: 'form', explode: true },
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
    'LLAMA-DEPLOY-API-RUN-004',
    'LLAMA-DEPLOY-API-TASK-008',
    'LLAMA-DEPLOY-API-TASK-016',
    'LLAMA-DEPLOY-API-RESULT-001',
    'LLAMA-DEPLOY-API-RESULT-002',
    'LLAMA-DEPLOY-API-RESULT-003',
    'LLAMA-DEPLOY-API-RESULT-004',
    'LLAMA-DEPLOY-API-RESULT-005',
    'LLAMA-DEPLOY-API-RESULT-006',
    'LLAMA-DEPLOY-API-RESULT-007',
    'LLAMA-DEPLOY-API-RESULT-008',
    'LLAMA-DEPLOY-API-RESULT-009',
    'LLAMA-DEPLOY-API-RESULT-010',
    'LLAMA-DEPLOY-API-EVENTS-014',
    'LLAMA-DEPLOY-API-SEND-003',
    'LLAMA-DEPLOY-API-SESSION-011',
    'LLAMA-DEPLOY-API-KEY-001',
  ],
};
