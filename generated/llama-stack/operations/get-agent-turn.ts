// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}` */
export const getAgentTurn: OperationDescription = {
  id: 'getAgentTurn',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}',
  resource: ['agents', 'turn'],
  tags: ['Turns'],
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'turn_id', in: 'path', required: true, style: 'simple', explode: false },
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
    'LLAMA-STACK-TURN-013',
    'LLAMA-STACK-TURN-014',
    'LLAMA-STACK-TURN-015',
    'LLAMA-STACK-TURN-041',
    'LLAMA-STACK-TURN-045',
    'LLAMA-STACK-TURN-046',
    'LLAMA-STACK-RESUME-004',
    'LLAMA-STACK-REQUEST-021',
    'LLAMA-STACK-KEY-009',
  ],
};
