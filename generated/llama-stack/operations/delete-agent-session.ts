// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `DELETE /v1/agents/{agent_id}/session/{session_id}` */
export const deleteAgentSession: OperationDescription = {
  id: 'deleteAgentSession',
  method: 'DELETE',
  path: '/v1/agents/{agent_id}/session/{session_id}',
  resource: ['agents', 'session'],
  tags: ['Sessions'],
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false },
  ],
  responses: {
    '204': { headers: [{ name: 'x-trace-id', required: false }], content: {} },
    '400': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '401': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '403': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '429': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '500': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-STACK-SESSION-013',
    'LLAMA-STACK-SESSION-014',
    'LLAMA-STACK-SESSION-015',
    'LLAMA-STACK-SESSION-016',
    'LLAMA-STACK-SESSION-018',
    'LLAMA-STACK-KEY-004',
  ],
};
