// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { AgentStepResponse } from '../../types/agent-step-response.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type { GetAgentStepParameters, GetAgentStepResponses } from '../../types/operations/get-agent-step.ts';
import { getAgentStepValidators } from '../../validators/operations/get-agent-step.ts';

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}` receives. */
export interface GetAgentStepRequest extends RequestBase {
  readonly path: GetAgentStepParameters['path'];
}

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}` may give. */
export type GetAgentStepResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentStepResponses[200]['headers'];
      readonly body: AgentStepResponse;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentStepResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentStepResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentStepResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentStepResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentStepResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const getAgentStepOperation: ServerOperation<GetAgentStepRequest, GetAgentStepResult> = {
  id: 'getAgentStep',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'turn_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'step_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
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
  validators: getAgentStepValidators,
};
