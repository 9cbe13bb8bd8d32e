// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /v1/health` */
export const getHealth: OperationDescription = {
  id: 'getHealth',
  method: 'GET',
  path: '/v1/health',
  resource: ['inspect'],
  tags: ['Inspect'],
  parameters: [],
  responses: {
    '200': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '401': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '403': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '429': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '500': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-STACK-REQUEST-013',
    'LLAMA-STACK-REQUEST-015',
    'LLAMA-STACK-REQUEST-016',
    'LLAMA-STACK-KEY-001',
    'LLAMA-STACK-KEY-002',
    'LLAMA-STACK-SERVER-001',
  ],
};

/** `GET /v1/version` */
export const getVersion: OperationDescription = {
  id: 'getVersion',
  method: 'GET',
  path: '/v1/version',
  resource: ['inspect'],
  tags: ['Inspect'],
  parameters: [],
  responses: {
    '200': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '401': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '403': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '429': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '500': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: ['LLAMA-STACK-KEY-002', 'LLAMA-STACK-SERVER-002'],
};
