// Generated from spec/llama-deploy/api-server.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /deployments/{deployment_name}/tasks` */
export const listTasks: OperationDescription = {
  id: 'listTasks',
  method: 'GET',
  path: '/deployments/{deployment_name}/tasks',
  resource: ['deployments', 'tasks'],
  tags: ['Tasks'],
  parameters: [{ name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false }],
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
    'LLAMA-DEPLOY-API-TASK-009',
    'LLAMA-DEPLOY-API-TASK-010',
    'LLAMA-DEPLOY-API-TASK-011',
    'LLAMA-DEPLOY-API-TASK-016',
    'LLAMA-DEPLOY-API-TASK-017',
    'LLAMA-DEPLOY-API-KEY-001',
  ],
};
