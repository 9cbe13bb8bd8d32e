// Generated from spec/llama-deploy/api-server.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /deployments/{deployment_name}/sessions/{session_id}` */
export const getSession: OperationDescription = {
  id: 'getSession',
  method: 'GET',
  path: '/deployments/{deployment_name}/sessions/{session_id}',
  resource: ['deployments', 'sessions'],
  tags: ['Sessions'],
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false },
  ],
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
    'LLAMA-DEPLOY-API-CREATE-020',
    'LLAMA-DEPLOY-API-RUN-013',
    'LLAMA-DEPLOY-API-TASK-006',
    'LLAMA-DEPLOY-API-SESSION-002',
    'LLAMA-DEPLOY-API-SESSION-003',
    'LLAMA-DEPLOY-API-SESSION-005',
    'LLAMA-DEPLOY-API-SESSION-006',
    'LLAMA-DEPLOY-API-SESSION-010',
    'LLAMA-DEPLOY-API-SESSION-011',
    'LLAMA-DEPLOY-API-REQUEST-003',
    'LLAMA-DEPLOY-API-KEY-001',
  ],
};
