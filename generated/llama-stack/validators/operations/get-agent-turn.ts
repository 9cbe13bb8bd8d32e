// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';
import { validateTurn } from '../turn.ts';

const schema1: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/parameters/2/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema4: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/200/headers/x-trace-id/schema';
const schema5: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/400/headers/x-trace-id/schema';
const schema6: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/401/headers/x-trace-id/schema';
const schema7: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/403/headers/x-trace-id/schema';
const schema8: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/429/headers/x-trace-id/schema';
const schema9: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be GetAgentTurnPathAgentId; nothing when it is valid. */
export function validateGetAgentTurnPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurnPathAgentId, value);
}

/** What is wrong with a value that should be GetAgentTurnPathSessionId; nothing when it is valid. */
export function validateGetAgentTurnPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurnPathSessionId, value);
}

/** What is wrong with a value that should be GetAgentTurnPathTurnId; nothing when it is valid. */
export function validateGetAgentTurnPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurnPathTurnId, value);
}

/** What is wrong with a value that should be GetAgentTurn_200HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_400HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_401HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_403HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_429HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_500HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_500HeaderXTraceId, value);
}

function checkGetAgentTurnPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurnPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurnPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurn_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurn_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurn_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurn_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurn_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema8, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurn_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema9, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

/** The validators of getAgentTurn. */
export const getAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentTurnPathAgentId,
      session_id: validateGetAgentTurnPathSessionId,
      turn_id: validateGetAgentTurnPathTurnId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateTurn,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_500HeaderXTraceId,
      }),
    },
  }),
};
