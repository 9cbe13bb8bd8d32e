// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type {
  ListAgentSessionsParameters,
  ListAgentSessionsResponses,
} from '../../types/operations/list-agent-sessions.ts';
import type { PaginatedSessions } from '../../types/paginated-sessions.ts';
import { listAgentSessionsValidators } from '../../validators/operations/list-agent-sessions.ts';

/** What the handler of `GET /v1/agents/{agent_id}/sessions` receives. */
export interface ListAgentSessionsRequest extends RequestBase {
  readonly path: ListAgentSessionsParameters['path'];
  readonly query: NonNullable<ListAgentSessionsParameters['query']>;
}

/** What the handler of `GET /v1/agents/{agent_id}/sessions` may give. */
export type ListAgentSessionsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentSessionsResponses[200]['headers'];
      readonly body: PaginatedSessions;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentSessionsResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentSessionsResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentSessionsResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentSessionsResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentSessionsResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const listAgentSessionsOperation: ServerOperation<ListAgentSessionsRequest, ListAgentSessionsResult> = {
  id: 'listAgentSessions',
  method: 'GET',
  path: '/v1/agents/{agent_id}/sessions',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'start_index', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
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
  validators: listAgentSessionsValidators,
};
