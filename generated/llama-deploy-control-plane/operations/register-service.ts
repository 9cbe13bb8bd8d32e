// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /services/register` */
export const registerService: OperationDescription = {
  id: 'registerService',
  method: 'POST',
  path: '/services/register',
  resource: ['services'],
  tags: ['Services'],
  parameters: [],
  requestBody: { required: true, content: { 'application/json': 'json' } },
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '400': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '413': { headers: [], content: { 'application/json': 'json' } },
    '422': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-PLANE-SERVICE-001',
    'LLAMA-DEPLOY-PLANE-SERVICE-002',
    'LLAMA-DEPLOY-PLANE-SERVICE-003',
    'LLAMA-DEPLOY-PLANE-SERVICE-004',
    'LLAMA-DEPLOY-PLANE-SERVICE-005',
    'LLAMA-DEPLOY-PLANE-SERVICE-006',
    'LLAMA-DEPLOY-PLANE-SERVICE-011',
    'LLAMA-DEPLOY-PLANE-SERVICE-012',
    'LLAMA-DEPLOY-PLANE-SERVICE-013',
    'LLAMA-DEPLOY-PLANE-SERVICE-014',
    'LLAMA-DEPLOY-PLANE-DELIVERY-001',
    'LLAMA-DEPLOY-PLANE-DELIVERY-011',
    'LLAMA-DEPLOY-PLANE-REQUEST-002',
    'LLAMA-DEPLOY-PLANE-REQUEST-007',
    'LLAMA-DEPLOY-PLANE-REQUEST-008',
    'LLAMA-DEPLOY-PLANE-KEY-003',
  ],
};
