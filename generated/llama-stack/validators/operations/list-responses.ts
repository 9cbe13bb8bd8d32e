// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateListOpenAIResponseObject } from '../list-open-ai-response-object.ts';
import { validateOrder } from '../order.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/parameters/2/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema4: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/responses/200/headers/x-trace-id/schema';
const schema5: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/responses/400/headers/x-trace-id/schema';
const schema6: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/responses/401/headers/x-trace-id/schema';
const schema7: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/responses/403/headers/x-trace-id/schema';
const schema8: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/responses/429/headers/x-trace-id/schema';
const schema9: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be ListResponsesQueryAfter; nothing when it is valid. */
export function validateListResponsesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListResponsesQueryAfter, value);
}

/** What is wrong with a value that should be ListResponsesQueryLimit; nothing when it is valid. */
export function validateListResponsesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListResponsesQueryLimit, value);
}

/** What is wrong with a value that should be ListResponsesQueryModel; nothing when it is valid. */
export function validateListResponsesQueryModel(value: unknown): readonly Issue[] {
  return judge(checkListResponsesQueryModel, value);
}

/** What is wrong with a value that should be ListResponses_200HeaderXTraceId; nothing when it is valid. */
export function validateListResponses_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponses_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListResponses_400HeaderXTraceId; nothing when it is valid. */
export function validateListResponses_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponses_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListResponses_401HeaderXTraceId; nothing when it is valid. */
export function validateListResponses_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponses_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListResponses_403HeaderXTraceId; nothing when it is valid. */
export function validateListResponses_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponses_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListResponses_429HeaderXTraceId; nothing when it is valid. */
export function validateListResponses_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponses_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListResponses_500HeaderXTraceId; nothing when it is valid. */
export function validateListResponses_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponses_500HeaderXTraceId, value);
}

function checkListResponsesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkListResponsesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema2, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkListResponsesQueryModel(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkListResponses_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkListResponses_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkListResponses_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkListResponses_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkListResponses_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema8, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkListResponses_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema9, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

/** The validators of listResponses. */
export const listResponsesValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      after: validateListResponsesQueryAfter,
      limit: validateListResponsesQueryLimit,
      model: validateListResponsesQueryModel,
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
        'application/json': validateListOpenAIResponseObject,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponses_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponses_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponses_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponses_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponses_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponses_500HeaderXTraceId,
      }),
    },
  }),
};
