// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation, StreamItem } from '../support/index.ts';
import type { AgentTurnResponseStreamItem } from '../../types/agent-turn-response-stream-item.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type {
  StreamAgentTurnEventsParameters,
  StreamAgentTurnEventsResponses,
} from '../../types/operations/stream-agent-turn-events.ts';
import { streamAgentTurnEventsValidators } from '../../validators/operations/stream-agent-turn-events.ts';

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events` receives. */
export interface StreamAgentTurnEventsRequest extends RequestBase {
  readonly path: StreamAgentTurnEventsParameters['path'];
  readonly header: NonNullable<StreamAgentTurnEventsParameters['header']>;
}

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events` may give. */
export type StreamAgentTurnEventsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'text/event-stream';
      readonly headers?: StreamAgentTurnEventsResponses[200]['headers'];
      readonly stream: AsyncIterable<StreamItem<AgentTurnResponseStreamItem>>;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: StreamAgentTurnEventsResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: StreamAgentTurnEventsResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: StreamAgentTurnEventsResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: StreamAgentTurnEventsResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: StreamAgentTurnEventsResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const streamAgentTurnEventsOperation: ServerOperation<
  StreamAgentTurnEventsRequest,
  StreamAgentTurnEventsResult
> = {
  id: 'streamAgentTurnEvents',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'turn_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'Last-Event-ID', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'text/event-stream': { kind: 'event-stream' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: streamAgentTurnEventsValidators,
};
