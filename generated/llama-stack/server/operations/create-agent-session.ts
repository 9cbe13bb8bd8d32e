// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { AgentSessionCreateResponse } from '../../types/agent-session-create-response.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type {
  CreateAgentSessionBodies,
  CreateAgentSessionParameters,
  CreateAgentSessionResponses,
} from '../../types/operations/create-agent-session.ts';
import { createAgentSessionValidators } from '../../validators/operations/create-agent-session.ts';

/** What the handler of `POST /v1/agents/{agent_id}/session` receives. */
export interface CreateAgentSessionRequest extends RequestBase {
  readonly path: CreateAgentSessionParameters['path'];
  readonly contentType: 'application/json';
  readonly body: CreateAgentSessionBodies['application/json'];
}

/** What the handler of `POST /v1/agents/{agent_id}/session` may give. */
export type CreateAgentSessionResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentSessionResponses[200]['headers'];
      readonly body: AgentSessionCreateResponse;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentSessionResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentSessionResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentSessionResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentSessionResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentSessionResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const createAgentSessionOperation: ServerOperation<CreateAgentSessionRequest, CreateAgentSessionResult> = {
  id: 'createAgentSession',
  method: 'POST',
  path: '/v1/agents/{agent_id}/session',
  parameters: [{ name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
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
  validators: createAgentSessionValidators,
};
