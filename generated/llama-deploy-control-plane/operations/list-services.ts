// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /services` */
export const listServices: OperationDescription = {
  id: 'listServices',
  method: 'GET',
  path: '/services',
  resource: ['services'],
  tags: ['Services'],
  parameters: [],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-PLANE-SERVICE-003',
    'LLAMA-DEPLOY-PLANE-SERVICE-008',
    'LLAMA-DEPLOY-PLANE-REQUEST-005',
    'LLAMA-DEPLOY-PLANE-REQUEST-006',
    'LLAMA-DEPLOY-PLANE-KEY-001',
    'LLAMA-DEPLOY-PLANE-KEY-002',
  ],
};
