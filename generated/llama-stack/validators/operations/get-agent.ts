// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgent } from '../agent.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/parameters/0/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema2: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/200/headers/x-trace-id/schema';
const schema3: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/400/headers/x-trace-id/schema';
const schema4: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/401/headers/x-trace-id/schema';
const schema5: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/403/headers/x-trace-id/schema';
const schema6: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/429/headers/x-trace-id/schema';
const schema7: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be GetAgentPathAgentId; nothing when it is valid. */
export function validateGetAgentPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentPathAgentId, value);
}

/** What is wrong with a value that should be GetAgent_200HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_400HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_401HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_403HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_429HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_500HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_500HeaderXTraceId, value);
}

function checkGetAgentPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetAgent_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema2, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetAgent_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema3, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkGetAgent_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkGetAgent_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkGetAgent_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkGetAgent_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

/** The validators of getAgent. */
export const getAgentValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentPathAgentId,
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
        'application/json': validateAgent,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_500HeaderXTraceId,
      }),
    },
  }),
};
