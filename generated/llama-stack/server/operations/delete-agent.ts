// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type { DeleteAgentParameters, DeleteAgentResponses } from '../../types/operations/delete-agent.ts';
import { deleteAgentValidators } from '../../validators/operations/delete-agent.ts';

/** What the handler of `DELETE /v1/agents/{agent_id}` receives. */
export interface DeleteAgentRequest extends RequestBase {
  readonly path: DeleteAgentParameters['path'];
}

/** What the handler of `DELETE /v1/agents/{agent_id}` may give. */
export type DeleteAgentResult =
  | {
      readonly status: 204;
      readonly headers?: DeleteAgentResponses[204]['headers'];
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const deleteAgentOperation: ServerOperation<DeleteAgentRequest, DeleteAgentResult> = {
  id: 'deleteAgent',
  method: 'DELETE',
  path: '/v1/agents/{agent_id}',
  parameters: [{ name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: {
    '204': { headers: { 'x-trace-id': { required: false, explode: false } }, content: {} },
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
  validators: deleteAgentValidators,
};
