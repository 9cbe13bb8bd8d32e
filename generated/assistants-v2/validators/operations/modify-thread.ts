// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateModifyThreadRequest } from '../modify-thread-request.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateThread } from '../thread.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}/operations/post/parameters/1/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/200/headers/x-request-id/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema5: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/200/headers/openai-version/schema';
const schema6: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/400/headers/x-request-id/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema8: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/400/headers/openai-version/schema';
const schema9: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/401/headers/x-request-id/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema11: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/401/headers/openai-version/schema';
const schema12: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/403/headers/x-request-id/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema14: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/403/headers/openai-version/schema';
const schema15: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/404/headers/x-request-id/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema17: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/404/headers/openai-version/schema';
const schema18: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/x-request-id/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema20: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/openai-version/schema';
const schema21: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/retry-after/schema';
const schema22: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/500/headers/x-request-id/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema24: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be ModifyThreadPathThreadId; nothing when it is valid. */
export function validateModifyThreadPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkModifyThreadPathThreadId, value);
}

/** What is wrong with a value that should be ModifyThreadHeaderOpenAIBeta; nothing when it is valid. */
export function validateModifyThreadHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkModifyThreadHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ModifyThread_200HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_400HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_401HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_403HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_404HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_429HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_429HeaderRetryAfter; nothing when it is valid. */
export function validateModifyThread_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ModifyThread_500HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_500HeaderOpenaiVersion, value);
}

function checkModifyThreadPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkModifyThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema2, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkModifyThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema4, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema4, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema7, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema7, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema10, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema10, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema13, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema13, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema16, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema16, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema19, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema19, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

/** The validators of modifyThread. */
export const modifyThreadValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateModifyThreadPathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateModifyThreadHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateModifyThreadRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateThread,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_200HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_200HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_400HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_400HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_401HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_401HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_403HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_403HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_404HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_404HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_429HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_429HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_429HeaderOpenaiVersion,
        'retry-after': validateModifyThread_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_500HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_500HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_500HeaderOpenaiVersion,
      }),
    },
  }),
};
