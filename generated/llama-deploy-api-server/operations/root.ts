// Generated from spec/llama-deploy/api-server.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /` */
export const getRoot: OperationDescription = {
  id: 'getRoot',
  method: 'GET',
  path: '/',
  resource: [],
  tags: ['Server'],
  parameters: [],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: ['LLAMA-DEPLOY-API-SERVER-001'],
};

/** `GET /status/` */
export const getStatus: OperationDescription = {
  id: 'getStatus',
  method: 'GET',
  path: '/status/',
  resource: [],
  tags: ['Server'],
  parameters: [],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-API-SERVER-002',
    'LLAMA-DEPLOY-API-SERVER-003',
    'LLAMA-DEPLOY-API-SERVER-004',
    'LLAMA-DEPLOY-API-SERVER-005',
    'LLAMA-DEPLOY-API-SERVER-007',
  ],
};
