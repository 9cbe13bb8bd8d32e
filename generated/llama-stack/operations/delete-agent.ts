// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `DELETE /v1/agents/{agent_id}` */
export const deleteAgent: OperationDescription = {
  id: 'deleteAgent',
  method: 'DELETE',
  path: '/v1/agents/{agent_id}',
  resource: ['agents'],
  tags: ['Agents'],
  parameters: [{ name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false }],
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
    'LLAMA-STACK-AGENT-013',
    'LLAMA-STACK-AGENT-014',
    'LLAMA-STACK-AGENT-015',
    'LLAMA-STACK-AGENT-016',
    'LLAMA-STACK-AGENT-017',
    'LLAMA-STACK-KEY-007',
  ],
};
