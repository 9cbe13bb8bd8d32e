// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistantList } from '../assistant-list.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateOrder } from '../order.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1assistants/operations/get/parameters/1/schema';
const schema2: string = '#/paths/~1assistants/operations/get/parameters/3/schema';
const schema3: string = '#/paths/~1assistants/operations/get/parameters/4/schema';
const schema4: string = '#/paths/~1assistants/operations/get/parameters/0/schema';
const schema5: string = '#/paths/~1assistants/operations/get/responses/200/headers/x-request-id/schema';
const schema6: string = '#/paths/~1assistants/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema7: string = '#/paths/~1assistants/operations/get/responses/200/headers/openai-version/schema';
const schema8: string = '#/paths/~1assistants/operations/get/responses/400/headers/x-request-id/schema';
const schema9: string = '#/paths/~1assistants/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema10: string = '#/paths/~1assistants/operations/get/responses/400/headers/openai-version/schema';
const schema11: string = '#/paths/~1assistants/operations/get/responses/401/headers/x-request-id/schema';
const schema12: string = '#/paths/~1assistants/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema13: string = '#/paths/~1assistants/operations/get/responses/401/headers/openai-version/schema';
const schema14: string = '#/paths/~1assistants/operations/get/responses/403/headers/x-request-id/schema';
const schema15: string = '#/paths/~1assistants/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema16: string = '#/paths/~1assistants/operations/get/responses/403/headers/openai-version/schema';
const schema17: string = '#/paths/~1assistants/operations/get/responses/404/headers/x-request-id/schema';
const schema18: string = '#/paths/~1assistants/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema19: string = '#/paths/~1assistants/operations/get/responses/404/headers/openai-version/schema';
const schema20: string = '#/paths/~1assistants/operations/get/responses/429/headers/x-request-id/schema';
const schema21: string = '#/paths/~1assistants/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema22: string = '#/paths/~1assistants/operations/get/responses/429/headers/openai-version/schema';
const schema23: string = '#/paths/~1assistants/operations/get/responses/429/headers/retry-after/schema';
const schema24: string = '#/paths/~1assistants/operations/get/responses/500/headers/x-request-id/schema';
const schema25: string = '#/paths/~1assistants/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema26: string = '#/paths/~1assistants/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be ListAssistantsQueryLimit; nothing when it is valid. */
export function validateListAssistantsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAssistantsQueryLimit, value);
}

/** What is wrong with a value that should be ListAssistantsQueryAfter; nothing when it is valid. */
export function validateListAssistantsQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListAssistantsQueryAfter, value);
}

/** What is wrong with a value that should be ListAssistantsQueryBefore; nothing when it is valid. */
export function validateListAssistantsQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListAssistantsQueryBefore, value);
}

/** What is wrong with a value that should be ListAssistantsHeaderOpenAIBeta; nothing when it is valid. */
export function validateListAssistantsHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListAssistantsHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListAssistants_200HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_400HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_401HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_403HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_404HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_429HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_429HeaderRetryAfter; nothing when it is valid. */
export function validateListAssistants_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListAssistants_500HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_500HeaderOpenaiVersion, value);
}

function checkListAssistantsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema1, 'minimum', 1])) return false;
    if (value > 100 && stop(at, '', [schema1, 'maximum', 100])) return false;
  } else if (stop(at, '', [schema1, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantsHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema4, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkListAssistants_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema6, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema6, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema9, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema9, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema12, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema12, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema15, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema15, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema25, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema25, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema26, 'type', 'string'])) return false;
  return true;
}

/** The validators of listAssistants. */
export const listAssistantsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      limit: validateListAssistantsQueryLimit,
      order: validateOrder,
      after: validateListAssistantsQueryAfter,
      before: validateListAssistantsQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListAssistantsHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_200HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_200HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_400HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_400HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_401HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_401HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_403HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_403HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_404HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_404HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_429HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_429HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_429HeaderOpenaiVersion,
        'retry-after': validateListAssistants_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_500HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_500HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_500HeaderOpenaiVersion,
      }),
    },
  }),
};
