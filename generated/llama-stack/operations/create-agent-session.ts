// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /v1/agents/{agent_id}/session` */
export const createAgentSession: OperationDescription = {
  id: 'createAgentSession',
  method: 'POST',
  path: '/v1/agents/{agent_id}/session',
  resource: ['agents', 'session'],
  tags: ['Sessions'],
  parameters: [{ name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false }],
  requestBody: { required: true, content: { 'application/json': 'json' } },
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
    'LLAMA-STACK-SESSION-001',
    'LLAMA-STACK-SESSION-002',
    'LLAMA-STACK-SESSION-004',
    'LLAMA-STACK-SESSION-005',
    'LLAMA-STACK-REQUEST-001',
    'LLAMA-STACK-KEY-007',
  ],
};
