// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /` */
export const getControlPlane: OperationDescription = {
  id: 'getControlPlane',
  method: 'GET',
  path: '/',
  resource: [],
  tags: ['Control plane'],
  parameters: [],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-PLANE-HOME-001',
    'LLAMA-DEPLOY-PLANE-HOME-002',
    'LLAMA-DEPLOY-PLANE-HOME-003',
    'LLAMA-DEPLOY-PLANE-SERVICE-014',
    'LLAMA-DEPLOY-PLANE-REQUEST-004',
  ],
};
