// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateCreateThreadAndRunRequest } from '../create-thread-and-run-request.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateRun } from '../run.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1threads~1runs/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1runs/operations/post/responses/200/headers/x-request-id/schema';
const schema3: string = '#/paths/~1threads~1runs/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema4: string = '#/paths/~1threads~1runs/operations/post/responses/200/headers/openai-version/schema';
const schema5: string = '#/paths/~1threads~1runs/operations/post/responses/400/headers/x-request-id/schema';
const schema6: string = '#/paths/~1threads~1runs/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema7: string = '#/paths/~1threads~1runs/operations/post/responses/400/headers/openai-version/schema';
const schema8: string = '#/paths/~1threads~1runs/operations/post/responses/401/headers/x-request-id/schema';
const schema9: string = '#/paths/~1threads~1runs/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema10: string = '#/paths/~1threads~1runs/operations/post/responses/401/headers/openai-version/schema';
const schema11: string = '#/paths/~1threads~1runs/operations/post/responses/403/headers/x-request-id/schema';
const schema12: string = '#/paths/~1threads~1runs/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema13: string = '#/paths/~1threads~1runs/operations/post/responses/403/headers/openai-version/schema';
const schema14: string = '#/paths/~1threads~1runs/operations/post/responses/404/headers/x-request-id/schema';
const schema15: string = '#/paths/~1threads~1runs/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema16: string = '#/paths/~1threads~1runs/operations/post/responses/404/headers/openai-version/schema';
const schema17: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/x-request-id/schema';
const schema18: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema19: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/openai-version/schema';
const schema20: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/retry-after/schema';
const schema21: string = '#/paths/~1threads~1runs/operations/post/responses/500/headers/x-request-id/schema';
const schema22: string = '#/paths/~1threads~1runs/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema23: string = '#/paths/~1threads~1runs/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be CreateThreadAndRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateThreadAndRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateThreadAndRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_500HeaderOpenaiVersion, value);
}

function checkCreateThreadAndRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema1, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkCreateThreadAndRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema3, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema3, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema6, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema6, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema9, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema9, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema12, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema12, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema15, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema15, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

/** The validators of createThreadAndRun. */
export const createThreadAndRunValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateThreadAndRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateThreadAndRunRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_200HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_400HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_401HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_403HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_404HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_429HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_429HeaderOpenaiVersion,
        'retry-after': validateCreateThreadAndRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_500HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};
