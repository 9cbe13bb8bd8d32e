// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /services/{service_name}` */
export const getService: OperationDescription = {
  id: 'getService',
  method: 'GET',
  path: '/services/{service_name}',
  resource: ['services'],
  tags: ['Services'],
  parameters: [{ name: 'service_name', in: 'path', required: true, style: 'simple', explode: false }],
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
    'LLAMA-DEPLOY-PLANE-SERVICE-004',
    'LLAMA-DEPLOY-PLANE-SERVICE-005',
    'LLAMA-DEPLOY-PLANE-SERVICE-006',
    'LLAMA-DEPLOY-PLANE-SERVICE-007',
    'LLAMA-DEPLOY-PLANE-SERVICE-008',
    'LLAMA-DEPLOY-PLANE-SERVICE-012',
    'LLAMA-DEPLOY-PLANE-SERVICE-013',
    'LLAMA-DEPLOY-PLANE-REQUEST-001',
    'LLAMA-DEPLOY-PLANE-KEY-001',
  ],
};
