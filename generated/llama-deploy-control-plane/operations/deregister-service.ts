// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /services/deregister` */
export const deregisterService: OperationDescription = {
  id: 'deregisterService',
  method: 'POST',
  path: '/services/deregister',
  resource: ['services'],
  tags: ['Services'],
  parameters: [{ name: 'service_name', in: 'query', required: true, style: 'form', explode: true }],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '400': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '422': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-PLANE-SERVICE-008',
    'LLAMA-DEPLOY-PLANE-SERVICE-009',
    'LLAMA-DEPLOY-PLANE-SERVICE-010',
    'LLAMA-DEPLOY-PLANE-DELIVERY-012',
  ],
};
