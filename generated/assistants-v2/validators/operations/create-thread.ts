// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateCreateThreadRequest } from '../create-thread-request.ts';
import { validateErrorResponse } from '../error-response.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateThread } from '../thread.ts';

const schema1: string = '#/paths/~1threads/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1threads/operations/post/responses/200/headers/x-request-id/schema';
const schema3: string = '#/paths/~1threads/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema4: string = '#/paths/~1threads/operations/post/responses/200/headers/openai-version/schema';
const schema5: string = '#/paths/~1threads/operations/post/responses/400/headers/x-request-id/schema';
const schema6: string = '#/paths/~1threads/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema7: string = '#/paths/~1threads/operations/post/responses/400/headers/openai-version/schema';
const schema8: string = '#/paths/~1threads/operations/post/responses/401/headers/x-request-id/schema';
const schema9: string = '#/paths/~1threads/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema10: string = '#/paths/~1threads/operations/post/responses/401/headers/openai-version/schema';
const schema11: string = '#/paths/~1threads/operations/post/responses/403/headers/x-request-id/schema';
const schema12: string = '#/paths/~1threads/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema13: string = '#/paths/~1threads/operations/post/responses/403/headers/openai-version/schema';
const schema14: string = '#/paths/~1threads/operations/post/responses/404/headers/x-request-id/schema';
const schema15: string = '#/paths/~1threads/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema16: string = '#/paths/~1threads/operations/post/responses/404/headers/openai-version/schema';
const schema17: string = '#/paths/~1threads/operations/post/responses/429/headers/x-request-id/schema';
const schema18: string = '#/paths/~1threads/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema19: string = '#/paths/~1threads/operations/post/responses/429/headers/openai-version/schema';
const schema20: string = '#/paths/~1threads/operations/post/responses/429/headers/retry-after/schema';
const schema21: string = '#/paths/~1threads/operations/post/responses/500/headers/x-request-id/schema';
const schema22: string = '#/paths/~1threads/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema23: string = '#/paths/~1threads/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be CreateThreadHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateThreadHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateThread_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateThread_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateThread_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_500HeaderOpenaiVersion, value);
}

function checkCreateThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema1, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkCreateThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema3, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema3, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema6, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema6, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema9, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema9, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema12, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema12, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema15, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema15, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

/** The validators of createThread. */
export const createThreadValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateThreadHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateThreadRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateThread,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_200HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_400HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_401HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_403HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_404HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_429HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_429HeaderOpenaiVersion,
        'retry-after': validateCreateThread_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_500HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_500HeaderOpenaiVersion,
      }),
    },
  }),
};
