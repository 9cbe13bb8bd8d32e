// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { AgentTurnResponseStreamItem } from '../../types/agent-turn-response-stream-item.ts';
import type { StreamAgentTurnEventsResponses } from '../../types/operations/stream-agent-turn-events.ts';

/** Parameters of `streamAgentTurnEvents`. */
export interface StreamAgentTurnEventsParams {
  /** The id of the last event that was received; the stream begins after it. */
  'Last-Event-ID'?: string | undefined;
}

export const streamAgentTurnEventsOperation: ClientOperation<StreamAgentTurnEventsResponses> = {
  id: 'streamAgentTurnEvents',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events',
  parameters: [
    { name: 'agent_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'turn_id', position: 2, in: 'path', style: 'simple', explode: false },
    { name: 'Last-Event-ID', key: 'Last-Event-ID', in: 'header', style: 'simple', explode: false },
  ],
  responses: {
    '200': {
      'text/event-stream': {
        kind: 'event-stream',
        errors: 'error',
        key: 'event.payload.event_type',
        endings: [
          'turn_start',
          'step_start',
          'step_progress',
          'step_complete',
          'turn_awaiting_input',
          'turn_complete',
          'error',
        ],
        mayBeEmpty: true,
      },
    },
  },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'text/event-stream',
  security: [[], ['bearerAuth']],
  validators: async () =>
    (await import('../../validators/operations/stream-agent-turn-events.ts')).streamAgentTurnEventsValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Follow a turn
 *
 * Sends the events of a turn from the beginning, or from the one after a given event, and goes on until the
 * turn stops; an addition of Etalon to the API.
 *
 * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events`
 */
export function streamAgentTurnEvents(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  params?: StreamAgentTurnEventsParams | null,
  options?: RequestOptions,
): APIPromise<
  Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
  StreamAgentTurnEventsResponses[200]['headers']
> {
  return request(client, {
    operation: streamAgentTurnEventsOperation,
    path: [agentId, sessionId, turnId],
    params,
    options,
  });
}
