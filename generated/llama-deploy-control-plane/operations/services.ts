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
