// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /v1/agents/{agent_id}/session/{session_id}` */
export const getAgentSession: OperationDescription = {
  id: 'getAgentSession',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}',
  resource: ['agents', 'session'],
  tags: ['Sessions'],
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'turn_ids', in: 'query', required: false, style: 'form', explode: true },
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
  requirements: [
    'LLAMA-STACK-AGENT-015',
    'LLAMA-STACK-SESSION-003',
    'LLAMA-STACK-SESSION-006',
    'LLAMA-STACK-SESSION-007',
    'LLAMA-STACK-SESSION-008',
    'LLAMA-STACK-SESSION-009',
    'LLAMA-STACK-SESSION-010',
    'LLAMA-STACK-SESSION-013',
    'LLAMA-STACK-SESSION-015',
    'LLAMA-STACK-SESSION-017',
    'LLAMA-STACK-SESSION-018',
    'LLAMA-STACK-SESSION-019',
    'LLAMA-STACK-TURN-021',
    'LLAMA-STACK-TURN-036',
    'LLAMA-STACK-TURN-043',
    'LLAMA-STACK-KEY-004',
  ],
};
