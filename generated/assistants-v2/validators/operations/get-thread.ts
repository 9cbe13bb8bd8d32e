// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateThread } from '../thread.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema5: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/200/headers/openai-version/schema';
const schema6: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema8: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/400/headers/openai-version/schema';
const schema9: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema11: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/401/headers/openai-version/schema';
const schema12: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema14: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/403/headers/openai-version/schema';
const schema15: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema17: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/404/headers/openai-version/schema';
const schema18: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema20: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/openai-version/schema';
const schema21: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/retry-after/schema';
const schema22: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema24: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be GetThreadPathThreadId; nothing when it is valid. */
export function validateGetThreadPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetThreadPathThreadId, value);
}

/** What is wrong with a value that should be GetThreadHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetThreadHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetThreadHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetThread_200HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_400HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_401HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_403HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_404HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_429HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetThread_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetThread_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetThread_500HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_500HeaderOpenaiVersion, value);
}

function checkGetThreadPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema2, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkGetThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema4, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema4, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema7, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema7, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema10, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema10, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema13, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema13, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema16, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema16, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema19, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema19, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

/** The validators of getThread. */
export const getThreadValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetThreadPathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetThreadHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateThread,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_200HeaderXRequestId,
        'openai-processing-ms': validateGetThread_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_400HeaderXRequestId,
        'openai-processing-ms': validateGetThread_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_401HeaderXRequestId,
        'openai-processing-ms': validateGetThread_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_403HeaderXRequestId,
        'openai-processing-ms': validateGetThread_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_404HeaderXRequestId,
        'openai-processing-ms': validateGetThread_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_429HeaderXRequestId,
        'openai-processing-ms': validateGetThread_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_429HeaderOpenaiVersion,
        'retry-after': validateGetThread_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_500HeaderXRequestId,
        'openai-processing-ms': validateGetThread_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_500HeaderOpenaiVersion,
      }),
    },
  }),
};
