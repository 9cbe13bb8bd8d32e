// Generated from spec/llama-deploy/api-server.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /deployments/{deployment_name}` */
export const getDeployment: OperationDescription = {
  id: 'getDeployment',
  method: 'GET',
  path: '/deployments/{deployment_name}',
  resource: ['deployments'],
  tags: ['Deployments'],
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
    'LLAMA-DEPLOY-API-DEPLOYMENT-003',
    'LLAMA-DEPLOY-API-DEPLOYMENT-004',
    'LLAMA-DEPLOY-API-DEPLOYMENT-005',
    'LLAMA-DEPLOY-API-DEPLOYMENT-006',
    'LLAMA-DEPLOY-API-CREATE-002',
    'LLAMA-DEPLOY-API-CREATE-008',
    'LLAMA-DEPLOY-API-REQUEST-001',
    'LLAMA-DEPLOY-API-KEY-001',
  ],
};
