// Generated from spec/llama-deploy/api-server.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /deployments/{deployment_name}/sessions/delete` */
export const deleteSession: OperationDescription = {
  id: 'deleteSession',
  method: 'POST',
  path: '/deployments/{deployment_name}/sessions/delete',
  resource: ['deployments', 'sessions'],
  tags: ['Sessions'],
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'session_id', in: 'query', required: true, style: 'form', explode: true },
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
    'LLAMA-DEPLOY-API-TASK-017',
    'LLAMA-DEPLOY-API-RESULT-006',
    'LLAMA-DEPLOY-API-RESULT-007',
    'LLAMA-DEPLOY-API-EVENTS-015',
    'LLAMA-DEPLOY-API-SESSION-007',
    'LLAMA-DEPLOY-API-SESSION-008',
    'LLAMA-DEPLOY-API-SESSION-009',
    'LLAMA-DEPLOY-API-SESSION-010',
  ],
};
