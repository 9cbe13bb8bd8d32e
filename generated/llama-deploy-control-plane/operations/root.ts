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

/** `GET /queue_config` */
export const getQueueConfig: OperationDescription = {
  id: 'getQueueConfig',
  method: 'GET',
  path: '/queue_config',
  resource: [],
  tags: ['Messages'],
  parameters: [],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: ['LLAMA-DEPLOY-PLANE-QUEUE-001', 'LLAMA-DEPLOY-PLANE-QUEUE-002', 'LLAMA-DEPLOY-PLANE-QUEUE-003'],
};

/** `POST /process_message` */
export const processMessage: OperationDescription = {
  id: 'processMessage',
  method: 'POST',
  path: '/process_message',
  resource: [],
  tags: ['Messages'],
  parameters: [],
  requestBody: { required: true, content: { 'application/json': 'json' } },
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '400': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '404': { headers: [], content: { 'application/json': 'json' } },
    '409': { headers: [], content: { 'application/json': 'json' } },
    '413': { headers: [], content: { 'application/json': 'json' } },
    '422': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-PLANE-MESSAGE-001',
    'LLAMA-DEPLOY-PLANE-MESSAGE-002',
    'LLAMA-DEPLOY-PLANE-MESSAGE-003',
    'LLAMA-DEPLOY-PLANE-MESSAGE-004',
    'LLAMA-DEPLOY-PLANE-MESSAGE-005',
    'LLAMA-DEPLOY-PLANE-MESSAGE-006',
    'LLAMA-DEPLOY-PLANE-MESSAGE-007',
    'LLAMA-DEPLOY-PLANE-MESSAGE-008',
    'LLAMA-DEPLOY-PLANE-MESSAGE-009',
    'LLAMA-DEPLOY-PLANE-MESSAGE-010',
    'LLAMA-DEPLOY-PLANE-MESSAGE-011',
    'LLAMA-DEPLOY-PLANE-MESSAGE-012',
    'LLAMA-DEPLOY-PLANE-MESSAGE-013',
    'LLAMA-DEPLOY-PLANE-RESULT-002',
    'LLAMA-DEPLOY-PLANE-STREAM-006',
    'LLAMA-DEPLOY-PLANE-STREAM-009',
    'LLAMA-DEPLOY-PLANE-STATE-009',
    'LLAMA-DEPLOY-PLANE-STATE-010',
    'LLAMA-DEPLOY-PLANE-STATE-011',
    'LLAMA-DEPLOY-PLANE-REQUEST-003',
    'LLAMA-DEPLOY-PLANE-KEY-001',
    'LLAMA-DEPLOY-PLANE-KEY-002',
    'LLAMA-DEPLOY-PLANE-KEY-003',
  ],
};
