// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateRun } from '../run.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/parameters/1/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/parameters/2/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/200/headers/x-request-id/schema';
const schema5: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema6: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/200/headers/openai-version/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/400/headers/x-request-id/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/400/headers/openai-version/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/401/headers/x-request-id/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/401/headers/openai-version/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/403/headers/x-request-id/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/403/headers/openai-version/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/404/headers/x-request-id/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/404/headers/openai-version/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/x-request-id/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/openai-version/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/retry-after/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/500/headers/x-request-id/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be CancelRunPathThreadId; nothing when it is valid. */
export function validateCancelRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkCancelRunPathThreadId, value);
}

/** What is wrong with a value that should be CancelRunPathRunId; nothing when it is valid. */
export function validateCancelRunPathRunId(value: unknown): readonly Issue[] {
  return judge(checkCancelRunPathRunId, value);
}

/** What is wrong with a value that should be CancelRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateCancelRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCancelRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CancelRun_200HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_400HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_401HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_403HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_404HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_429HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateCancelRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CancelRun_500HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_500HeaderOpenaiVersion, value);
}

function checkCancelRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCancelRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkCancelRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema3, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkCancelRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

/** The validators of cancelRun. */
export const cancelRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateCancelRunPathThreadId,
      run_id: validateCancelRunPathRunId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCancelRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_200HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_400HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_401HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_403HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_404HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_429HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_429HeaderOpenaiVersion,
        'retry-after': validateCancelRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_500HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};
