// Generated from spec/llama-deploy/api-server.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /deployments/` */
export const listDeployments: OperationDescription = {
  id: 'listDeployments',
  method: 'GET',
  path: '/deployments/',
  resource: ['deployments'],
  tags: ['Deployments'],
  parameters: [],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-API-SERVER-005',
    'LLAMA-DEPLOY-API-SERVER-008',
    'LLAMA-DEPLOY-API-SERVER-009',
    'LLAMA-DEPLOY-API-DEPLOYMENT-001',
    'LLAMA-DEPLOY-API-DEPLOYMENT-002',
    'LLAMA-DEPLOY-API-CREATE-002',
    'LLAMA-DEPLOY-API-CREATE-012',
    'LLAMA-DEPLOY-API-KEY-001',
    'LLAMA-DEPLOY-API-KEY-002',
    'LLAMA-DEPLOY-API-KEY-003',
  ],
};
