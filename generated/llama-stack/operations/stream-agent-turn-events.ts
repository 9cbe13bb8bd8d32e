// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events` */
export const streamAgentTurnEvents: OperationDescription = {
  id: 'streamAgentTurnEvents',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events',
  resource: ['agents', 'turn'],
  tags: ['Turns'],
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'turn_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'Last-Event-ID', in: 'header', required: false, style: 'simple', explode: false },
  ],
  responses: {
    '200': { headers: [{ name: 'x-trace-id', required: false }], content: { 'text/event-stream': 'event-stream' } },
    '400': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '401': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '403': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '429': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '500': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  stream: {
    framing: 'sse',
    mediaType: 'text/event-stream',
    key: 'event.payload.event_type',
    errors: 'error',
    order:
      '(turn_start | step_start | step_progress | step_complete | turn_awaiting_input)* (turn_complete | turn_awaiting_input | error)?',
  },
  requirements: [
    'LLAMA-STACK-EVENTS-001',
    'LLAMA-STACK-EVENTS-002',
    'LLAMA-STACK-EVENTS-003',
    'LLAMA-STACK-EVENTS-004',
    'LLAMA-STACK-EVENTS-005',
    'LLAMA-STACK-EVENTS-006',
    'LLAMA-STACK-EVENTS-007',
    'LLAMA-STACK-EVENTS-008',
    'LLAMA-STACK-EVENTS-009',
    'LLAMA-STACK-KEY-010',
  ],
};
