// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validatePaginatedSessions } from '../paginated-sessions.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/parameters/2/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema4: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/200/headers/x-trace-id/schema';
const schema5: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/400/headers/x-trace-id/schema';
const schema6: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/401/headers/x-trace-id/schema';
const schema7: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/403/headers/x-trace-id/schema';
const schema8: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/429/headers/x-trace-id/schema';
const schema9: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/500/headers/x-trace-id/schema';

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

/** What is wrong with a value that should be ListAgentSessions_200HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_400HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_401HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_403HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_429HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_500HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_500HeaderXTraceId, value);
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

function checkListAgentSessions_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessions_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessions_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessions_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessions_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema8, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessions_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema9, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema9, 'type', 'string'])) return false;
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
      headers: byName({
        'x-trace-id': validateListAgentSessions_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_500HeaderXTraceId,
      }),
    },
  }),
};
