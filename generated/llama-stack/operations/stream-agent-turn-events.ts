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
};
