// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation, StreamItem } from '../support/index.ts';
import type { AgentTurnResponseStreamItem } from '../../types/agent-turn-response-stream-item.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type {
  CreateAgentTurnBodies,
  CreateAgentTurnParameters,
  CreateAgentTurnResponses,
} from '../../types/operations/create-agent-turn.ts';
import type { Turn } from '../../types/turn.ts';
import { createAgentTurnValidators } from '../../validators/operations/create-agent-turn.ts';

/** What the handler of `POST /v1/agents/{agent_id}/session/{session_id}/turn` receives. */
export interface CreateAgentTurnRequest extends RequestBase {
  readonly path: CreateAgentTurnParameters['path'];
  readonly contentType: 'application/json';
  readonly body: CreateAgentTurnBodies['application/json'];
}

/** What the handler of `POST /v1/agents/{agent_id}/session/{session_id}/turn` may give. */
export type CreateAgentTurnResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[200]['headers'];
      readonly body: Turn;
    }
  | {
      readonly status: 200;
      readonly contentType: 'text/event-stream';
      readonly headers?: CreateAgentTurnResponses[200]['headers'];
      readonly stream: AsyncIterable<StreamItem<AgentTurnResponseStreamItem>>;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[404]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const createAgentTurnOperation: ServerOperation<CreateAgentTurnRequest, CreateAgentTurnResult> = {
  id: 'createAgentTurn',
  method: 'POST',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' }, 'text/event-stream': { kind: 'event-stream' } },
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
    '404': {
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
  validators: createAgentTurnValidators,
};
