// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /v1/agents` */
export const listAgents: OperationDescription = {
  id: 'listAgents',
  method: 'GET',
  path: '/v1/agents',
  resource: ['agents'],
  tags: ['Agents'],
  parameters: [
    { name: 'start_index', in: 'query', required: false, style: 'form', explode: true },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true },
  ],
  responses: {
    '200': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '400': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '401': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '403': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '429': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '500': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  pagination: { kind: 'offset', items: 'data', offset: 'start_index', limit: 'limit', more: 'has_more' },
  requirements: [
    'LLAMA-STACK-AGENT-012',
    'LLAMA-STACK-AGENT-014',
    'LLAMA-STACK-LIST-001',
    'LLAMA-STACK-LIST-002',
    'LLAMA-STACK-LIST-003',
    'LLAMA-STACK-LIST-004',
    'LLAMA-STACK-LIST-005',
    'LLAMA-STACK-LIST-006',
    'LLAMA-STACK-LIST-007',
    'LLAMA-STACK-LIST-008',
    'LLAMA-STACK-REQUEST-014',
    'LLAMA-STACK-REQUEST-018',
    'LLAMA-STACK-REQUEST-022',
    'LLAMA-STACK-REQUEST-023',
    'LLAMA-STACK-KEY-001',
    'LLAMA-STACK-KEY-002',
    'LLAMA-STACK-KEY-003',
    'LLAMA-STACK-KEY-007',
  ],
};
