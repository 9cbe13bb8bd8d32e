// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validatePaginatedSessions } from '../paginated-sessions.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/parameters/2/schema';

/** What is wrong with a value that should be ListAgentSessionsPathAgentId; nothing when it is valid. */
export function validateListAgentSessionsPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessionsPathAgentId, value);
}

/** What is wrong with a value that should be ListAgentSessionsQueryStartIndex; nothing when it is valid. */
export function validateListAgentSessionsQueryStartIndex(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessionsQueryStartIndex, value);
}

/** What is wrong with a value that should be ListAgentSessionsQueryLimit; nothing when it is valid. */
export function validateListAgentSessionsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessionsQueryLimit, value);
}

function checkListAgentSessionsPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessionsQueryStartIndex(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema2, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkListAgentSessionsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < -1 && stop(at, '', [schema3, 'minimum', -1])) return false;
  } else if (stop(at, '', [schema3, 'type', 'integer'])) return false;
  return true;
}

/** The validators of listAgentSessions. */
export const listAgentSessionsValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateListAgentSessionsPathAgentId,
    }),
    query: byName({
      start_index: validateListAgentSessionsQueryStartIndex,
      limit: validateListAgentSessionsQueryLimit,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validatePaginatedSessions,
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
