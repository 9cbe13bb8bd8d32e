// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateSession } from '../session.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/2/schema';

/** What is wrong with a value that should be GetAgentSessionPathAgentId; nothing when it is valid. */
export function validateGetAgentSessionPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSessionPathAgentId, value);
}

/** What is wrong with a value that should be GetAgentSessionPathSessionId; nothing when it is valid. */
export function validateGetAgentSessionPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSessionPathSessionId, value);
}

/** What is wrong with a value that should be GetAgentSessionQueryTurnIds; nothing when it is valid. */
export function validateGetAgentSessionQueryTurnIds(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSessionQueryTurnIds, value);
}

function checkGetAgentSessionPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSessionPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSessionQueryTurnIds(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, [schema3 + '/items', 'type', 'string'])) return false;
    }
  } else if (stop(at, '', [schema3, 'type', 'array'])) return false;
  return true;
}

/** The validators of getAgentSession. */
export const getAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentSessionPathAgentId,
      session_id: validateGetAgentSessionPathSessionId,
    }),
    query: byName({
      turn_ids: validateGetAgentSessionQueryTurnIds,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateSession,
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
