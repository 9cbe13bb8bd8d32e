// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type { ListAgentsParameters, ListAgentsResponses } from '../../types/operations/list-agents.ts';
import type { PaginatedAgents } from '../../types/paginated-agents.ts';
import { listAgentsValidators } from '../../validators/operations/list-agents.ts';

/** What the handler of `GET /v1/agents` receives. */
export interface ListAgentsRequest extends RequestBase {
  readonly query: NonNullable<ListAgentsParameters['query']>;
}

/** What the handler of `GET /v1/agents` may give. */
export type ListAgentsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentsResponses[200]['headers'];
      readonly body: PaginatedAgents;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentsResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentsResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentsResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentsResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentsResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const listAgentsOperation: ServerOperation<ListAgentsRequest, ListAgentsResult> = {
  id: 'listAgents',
  method: 'GET',
  path: '/v1/agents',
  parameters: [
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
  validators: listAgentsValidators,
};
