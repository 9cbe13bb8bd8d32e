// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateRun } from '../run.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/parameters/2/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema5: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema6: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/200/headers/openai-version/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/400/headers/openai-version/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/401/headers/openai-version/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/403/headers/openai-version/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/404/headers/openai-version/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/openai-version/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/retry-after/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be GetRunPathThreadId; nothing when it is valid. */
export function validateGetRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetRunPathThreadId, value);
}

/** What is wrong with a value that should be GetRunPathRunId; nothing when it is valid. */
export function validateGetRunPathRunId(value: unknown): readonly Issue[] {
  return judge(checkGetRunPathRunId, value);
}

/** What is wrong with a value that should be GetRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetRun_200HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_400HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_401HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_403HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_404HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_429HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetRun_500HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_500HeaderOpenaiVersion, value);
}

function checkGetRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema3, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

/** The validators of getRun. */
export const getRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetRunPathThreadId,
      run_id: validateGetRunPathRunId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetRunHeaderOpenAIBeta,
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
        'x-request-id': validateGetRun_200HeaderXRequestId,
        'openai-processing-ms': validateGetRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_400HeaderXRequestId,
        'openai-processing-ms': validateGetRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_401HeaderXRequestId,
        'openai-processing-ms': validateGetRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_403HeaderXRequestId,
        'openai-processing-ms': validateGetRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_404HeaderXRequestId,
        'openai-processing-ms': validateGetRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_429HeaderXRequestId,
        'openai-processing-ms': validateGetRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_429HeaderOpenaiVersion,
        'retry-after': validateGetRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_500HeaderXRequestId,
        'openai-processing-ms': validateGetRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};
