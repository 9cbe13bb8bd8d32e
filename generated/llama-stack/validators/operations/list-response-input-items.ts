// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateListOpenAIResponseInputItem } from '../list-open-ai-response-input-item.ts';
import { validateOrder } from '../order.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const schema1: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/2/schema';
const schema4: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/3/schema';
const schema5: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/4/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema6: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/200/headers/x-trace-id/schema';
const schema7: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/400/headers/x-trace-id/schema';
const schema8: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/401/headers/x-trace-id/schema';
const schema9: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/403/headers/x-trace-id/schema';
const schema10: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/429/headers/x-trace-id/schema';
const schema11: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/500/headers/x-trace-id/schema';
const schema12: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/501/headers/x-trace-id/schema';

/** What is wrong with a value that should be ListResponseInputItemsPathResponseId; nothing when it is valid. */
export function validateListResponseInputItemsPathResponseId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItemsPathResponseId, value);
}

/** What is wrong with a value that should be ListResponseInputItemsQueryAfter; nothing when it is valid. */
export function validateListResponseInputItemsQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItemsQueryAfter, value);
}

/** What is wrong with a value that should be ListResponseInputItemsQueryBefore; nothing when it is valid. */
export function validateListResponseInputItemsQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItemsQueryBefore, value);
}

/** What is wrong with a value that should be ListResponseInputItemsQueryInclude; nothing when it is valid. */
export function validateListResponseInputItemsQueryInclude(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItemsQueryInclude, value);
}

/** What is wrong with a value that should be ListResponseInputItemsQueryLimit; nothing when it is valid. */
export function validateListResponseInputItemsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItemsQueryLimit, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_200HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_200HeaderXTraceId, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_400HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_400HeaderXTraceId, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_401HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_401HeaderXTraceId, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_403HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_403HeaderXTraceId, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_429HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_429HeaderXTraceId, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_500HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_500HeaderXTraceId, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_501HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_501HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_501HeaderXTraceId, value);
}

function checkListResponseInputItemsPathResponseId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkListResponseInputItemsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkListResponseInputItemsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkListResponseInputItemsQueryInclude(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, [schema4 + '/items', 'type', 'string'])) return false;
    }
  } else if (stop(at, '', [schema4, 'type', 'array'])) return false;
  return true;
}

function checkListResponseInputItemsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkListResponseInputItems_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkListResponseInputItems_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkListResponseInputItems_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema8, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkListResponseInputItems_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema9, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkListResponseInputItems_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema10, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkListResponseInputItems_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema11, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkListResponseInputItems_501HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema12, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

/** The validators of listResponseInputItems. */
export const listResponseInputItemsValidators: OperationValidators = {
  parameters: {
    path: byName({
      response_id: validateListResponseInputItemsPathResponseId,
    }),
    query: byName({
      after: validateListResponseInputItemsQueryAfter,
      before: validateListResponseInputItemsQueryBefore,
      include: validateListResponseInputItemsQueryInclude,
      limit: validateListResponseInputItemsQueryLimit,
      order: validateOrder,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateListOpenAIResponseInputItem,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_500HeaderXTraceId,
      }),
    },
    501: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_501HeaderXTraceId,
      }),
    },
  }),
};
