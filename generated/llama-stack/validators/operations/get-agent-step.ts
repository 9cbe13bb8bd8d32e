// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgentStepResponse } from '../agent-step-response.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const schema1: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/2/schema';
const schema4: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/3/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema5: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/200/headers/x-trace-id/schema';
const schema6: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/400/headers/x-trace-id/schema';
const schema7: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/401/headers/x-trace-id/schema';
const schema8: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/403/headers/x-trace-id/schema';
const schema9: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/429/headers/x-trace-id/schema';
const schema10: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be GetAgentStepPathAgentId; nothing when it is valid. */
export function validateGetAgentStepPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathAgentId, value);
}

/** What is wrong with a value that should be GetAgentStepPathSessionId; nothing when it is valid. */
export function validateGetAgentStepPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathSessionId, value);
}

/** What is wrong with a value that should be GetAgentStepPathTurnId; nothing when it is valid. */
export function validateGetAgentStepPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathTurnId, value);
}

/** What is wrong with a value that should be GetAgentStepPathStepId; nothing when it is valid. */
export function validateGetAgentStepPathStepId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathStepId, value);
}

/** What is wrong with a value that should be GetAgentStep_200HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_400HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_401HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_403HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_429HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_500HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_500HeaderXTraceId, value);
}

function checkGetAgentStepPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStepPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStepPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStepPathStepId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStep_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStep_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStep_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStep_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema8, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStep_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema9, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStep_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema10, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

/** The validators of getAgentStep. */
export const getAgentStepValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentStepPathAgentId,
      session_id: validateGetAgentStepPathSessionId,
      turn_id: validateGetAgentStepPathTurnId,
      step_id: validateGetAgentStepPathStepId,
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
        'application/json': validateAgentStepResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_500HeaderXTraceId,
      }),
    },
  }),
};
