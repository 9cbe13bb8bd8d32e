// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { Agent } from '../../types/agent.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type { GetAgentParameters, GetAgentResponses } from '../../types/operations/get-agent.ts';
import { getAgentValidators } from '../../validators/operations/get-agent.ts';

/** What the handler of `GET /v1/agents/{agent_id}` receives. */
export interface GetAgentRequest extends RequestBase {
  readonly path: GetAgentParameters['path'];
}

/** What the handler of `GET /v1/agents/{agent_id}` may give. */
export type GetAgentResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentResponses[200]['headers'];
      readonly body: Agent;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const getAgentOperation: ServerOperation<GetAgentRequest, GetAgentResult> = {
  id: 'getAgent',
  method: 'GET',
  path: '/v1/agents/{agent_id}',
  parameters: [{ name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
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
  validators: getAgentValidators,
};
