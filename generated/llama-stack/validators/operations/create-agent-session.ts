// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgentSessionCreateResponse } from '../agent-session-create-response.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateCreateAgentSessionRequest } from '../create-agent-session-request.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/parameters/0/schema';

/** What is wrong with a value that should be CreateAgentSessionPathAgentId; nothing when it is valid. */
export function validateCreateAgentSessionPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSessionPathAgentId, value);
}

function checkCreateAgentSessionPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

/** The validators of createAgentSession. */
export const createAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateCreateAgentSessionPathAgentId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAgentSessionRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAgentSessionCreateResponse,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
