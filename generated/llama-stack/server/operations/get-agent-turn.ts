// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type { GetAgentTurnParameters, GetAgentTurnResponses } from '../../types/operations/get-agent-turn.ts';
import type { Turn } from '../../types/turn.ts';
import { getAgentTurnValidators } from '../../validators/operations/get-agent-turn.ts';

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}` receives. */
export interface GetAgentTurnRequest extends RequestBase {
  readonly path: GetAgentTurnParameters['path'];
}

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}` may give. */
export type GetAgentTurnResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentTurnResponses[200]['headers'];
      readonly body: Turn;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentTurnResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentTurnResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentTurnResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentTurnResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentTurnResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const getAgentTurnOperation: ServerOperation<GetAgentTurnRequest, GetAgentTurnResult> = {
  id: 'getAgentTurn',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'turn_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
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
  validators: getAgentTurnValidators,
};
