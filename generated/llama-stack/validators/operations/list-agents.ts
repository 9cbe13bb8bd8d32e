// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validatePaginatedAgents } from '../paginated-agents.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1agents/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1v1~1agents/operations/get/parameters/1/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema3: string = '#/paths/~1v1~1agents/operations/get/responses/200/headers/x-trace-id/schema';
const schema4: string = '#/paths/~1v1~1agents/operations/get/responses/400/headers/x-trace-id/schema';
const schema5: string = '#/paths/~1v1~1agents/operations/get/responses/401/headers/x-trace-id/schema';
const schema6: string = '#/paths/~1v1~1agents/operations/get/responses/403/headers/x-trace-id/schema';
const schema7: string = '#/paths/~1v1~1agents/operations/get/responses/429/headers/x-trace-id/schema';
const schema8: string = '#/paths/~1v1~1agents/operations/get/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be ListAgentsQueryStartIndex; nothing when it is valid. */
export function validateListAgentsQueryStartIndex(value: unknown): readonly Issue[] {
  return judge(checkListAgentsQueryStartIndex, value);
}

/** What is wrong with a value that should be ListAgentsQueryLimit; nothing when it is valid. */
export function validateListAgentsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAgentsQueryLimit, value);
}

/** What is wrong with a value that should be ListAgents_200HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_400HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_401HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_403HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_429HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_500HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_500HeaderXTraceId, value);
}

function checkListAgentsQueryStartIndex(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema1, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema1, 'type', 'integer'])) return false;
  return true;
}

function checkListAgentsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < -1 && stop(at, '', [schema2, 'minimum', -1])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkListAgents_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema3, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkListAgents_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkListAgents_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkListAgents_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkListAgents_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkListAgents_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema8, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

/** The validators of listAgents. */
export const listAgentsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      start_index: validateListAgentsQueryStartIndex,
      limit: validateListAgentsQueryLimit,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validatePaginatedAgents,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_500HeaderXTraceId,
      }),
    },
  }),
};
