// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /v1/agents/{agent_id}/sessions` */
export const listAgentSessions: OperationDescription = {
  id: 'listAgentSessions',
  method: 'GET',
  path: '/v1/agents/{agent_id}/sessions',
  resource: ['agents', 'session'],
  tags: ['Sessions'],
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false },
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
    'LLAMA-STACK-SESSION-011',
    'LLAMA-STACK-SESSION-012',
    'LLAMA-STACK-SESSION-015',
    'LLAMA-STACK-SESSION-019',
    'LLAMA-STACK-LIST-001',
    'LLAMA-STACK-LIST-002',
    'LLAMA-STACK-LIST-003',
    'LLAMA-STACK-LIST-004',
    'LLAMA-STACK-LIST-005',
    'LLAMA-STACK-LIST-006',
    'LLAMA-STACK-LIST-007',
    'LLAMA-STACK-LIST-008',
    'LLAMA-STACK-KEY-008',
  ],
};
