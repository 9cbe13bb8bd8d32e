// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateThreadDeleted } from '../thread-deleted.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}/operations/delete/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}/operations/delete/parameters/1/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/200/headers/x-request-id/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const schema5: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/200/headers/openai-version/schema';
const schema6: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/400/headers/x-request-id/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const schema8: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/400/headers/openai-version/schema';
const schema9: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/401/headers/x-request-id/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const schema11: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/401/headers/openai-version/schema';
const schema12: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/403/headers/x-request-id/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const schema14: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/403/headers/openai-version/schema';
const schema15: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/404/headers/x-request-id/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const schema17: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/404/headers/openai-version/schema';
const schema18: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/x-request-id/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const schema20: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/openai-version/schema';
const schema21: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/retry-after/schema';
const schema22: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/500/headers/x-request-id/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const schema24: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be DeleteThreadPathThreadId; nothing when it is valid. */
export function validateDeleteThreadPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThreadPathThreadId, value);
}

/** What is wrong with a value that should be DeleteThreadHeaderOpenAIBeta; nothing when it is valid. */
export function validateDeleteThreadHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkDeleteThreadHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be DeleteThread_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteThread_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteThread_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_500HeaderOpenaiVersion, value);
}

function checkDeleteThreadPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema2, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkDeleteThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema4, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema4, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema7, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema7, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema10, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema10, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema13, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema13, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema16, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema16, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema19, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema19, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

/** The validators of deleteThread. */
export const deleteThreadValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateDeleteThreadPathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateDeleteThreadHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateThreadDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_429HeaderOpenaiVersion,
        'retry-after': validateDeleteThread_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_500HeaderOpenaiVersion,
      }),
    },
  }),
};
