// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateSession } from '../session.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/2/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema4: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/200/headers/x-trace-id/schema';
const schema5: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/400/headers/x-trace-id/schema';
const schema6: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/401/headers/x-trace-id/schema';
const schema7: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/403/headers/x-trace-id/schema';
const schema8: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/429/headers/x-trace-id/schema';
const schema9: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/500/headers/x-trace-id/schema';

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

/** What is wrong with a value that should be GetAgentSession_200HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_400HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_401HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_403HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_429HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_500HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_500HeaderXTraceId, value);
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

function checkGetAgentSession_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSession_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSession_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSession_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSession_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema8, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSession_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema9, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema9, 'type', 'string'])) return false;
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
      headers: byName({
        'x-trace-id': validateGetAgentSession_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_500HeaderXTraceId,
      }),
    },
  }),
};
