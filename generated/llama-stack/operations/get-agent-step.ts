// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}` */
export const getAgentStep: OperationDescription = {
  id: 'getAgentStep',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}',
  resource: ['agents', 'steps'],
  tags: ['Turns'],
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'turn_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'step_id', in: 'path', required: true, style: 'simple', explode: false },
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
    'LLAMA-STACK-STEP-001',
    'LLAMA-STACK-STEP-002',
    'LLAMA-STACK-STEP-003',
    'LLAMA-STACK-STEP-004',
    'LLAMA-STACK-STEP-005',
    'LLAMA-STACK-KEY-009',
  ],
};
