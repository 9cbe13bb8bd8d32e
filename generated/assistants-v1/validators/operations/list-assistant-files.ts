// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistantFileList } from '../assistant-file-list.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateOrder } from '../order.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/2/schema';
const schema3: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/4/schema';
const schema4: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/5/schema';
const schema5: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/1/schema';
const schema6: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/200/headers/x-request-id/schema';
const schema7: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema8: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/200/headers/openai-version/schema';
const schema9: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/400/headers/x-request-id/schema';
const schema10: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema11: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/400/headers/openai-version/schema';
const schema12: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/401/headers/x-request-id/schema';
const schema13: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema14: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/401/headers/openai-version/schema';
const schema15: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/403/headers/x-request-id/schema';
const schema16: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema17: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/403/headers/openai-version/schema';
const schema18: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/404/headers/x-request-id/schema';
const schema19: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema20: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/404/headers/openai-version/schema';
const schema21: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/429/headers/x-request-id/schema';
const schema22: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema23: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/429/headers/openai-version/schema';
const schema24: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/429/headers/retry-after/schema';
const schema25: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/500/headers/x-request-id/schema';
const schema26: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema27: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be ListAssistantFilesPathAssistantId; nothing when it is valid. */
export function validateListAssistantFilesPathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesPathAssistantId, value);
}

/** What is wrong with a value that should be ListAssistantFilesQueryLimit; nothing when it is valid. */
export function validateListAssistantFilesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesQueryLimit, value);
}

/** What is wrong with a value that should be ListAssistantFilesQueryAfter; nothing when it is valid. */
export function validateListAssistantFilesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesQueryAfter, value);
}

/** What is wrong with a value that should be ListAssistantFilesQueryBefore; nothing when it is valid. */
export function validateListAssistantFilesQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesQueryBefore, value);
}

/** What is wrong with a value that should be ListAssistantFilesHeaderOpenAIBeta; nothing when it is valid. */
export function validateListAssistantFilesHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListAssistantFiles_200HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_400HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_401HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_403HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_404HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_429HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_429HeaderRetryAfter; nothing when it is valid. */
export function validateListAssistantFiles_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListAssistantFiles_500HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_500HeaderOpenaiVersion, value);
}

function checkListAssistantFilesPathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFilesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema2, 'minimum', 1])) return false;
    if (value > 100 && stop(at, '', [schema2, 'maximum', 100])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFilesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFilesQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFilesHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema5, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkListAssistantFiles_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema7, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema7, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema10, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema10, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema13, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema13, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema16, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema16, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema19, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema19, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema26, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema26, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema27, 'type', 'string'])) return false;
  return true;
}

/** The validators of listAssistantFiles. */
export const listAssistantFilesValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateListAssistantFilesPathAssistantId,
    }),
    query: byName({
      limit: validateListAssistantFilesQueryLimit,
      order: validateOrder,
      after: validateListAssistantFilesQueryAfter,
      before: validateListAssistantFilesQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListAssistantFilesHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantFileList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_200HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_200HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_400HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_400HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_401HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_401HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_403HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_403HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_404HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_404HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_429HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_429HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_429HeaderOpenaiVersion,
        'retry-after': validateListAssistantFiles_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_500HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_500HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_500HeaderOpenaiVersion,
      }),
    },
  }),
};
