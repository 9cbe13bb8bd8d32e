// Generated from spec/llama-deploy/api-server.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /deployments/{deployment_name}/sessions/create` */
export const createSession: OperationDescription = {
  id: 'createSession',
  method: 'POST',
  path: '/deployments/{deployment_name}/sessions/create',
  resource: ['deployments', 'sessions'],
  tags: ['Sessions'],
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
    'LLAMA-DEPLOY-API-SERVER-008',
    'LLAMA-DEPLOY-API-TASK-004',
    'LLAMA-DEPLOY-API-SESSION-001',
    'LLAMA-DEPLOY-API-SESSION-002',
    'LLAMA-DEPLOY-API-SESSION-004',
    'LLAMA-DEPLOY-API-SESSION-010',
  ],
};
