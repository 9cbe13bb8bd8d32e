// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateModifyRunRequest } from '../modify-run-request.ts';
import { validateRun } from '../run.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/parameters/1/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/parameters/2/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/200/headers/x-request-id/schema';
const schema5: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema6: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/200/headers/openai-version/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/400/headers/x-request-id/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/400/headers/openai-version/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/401/headers/x-request-id/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/401/headers/openai-version/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/403/headers/x-request-id/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/403/headers/openai-version/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/404/headers/x-request-id/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/404/headers/openai-version/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/x-request-id/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/openai-version/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/retry-after/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/500/headers/x-request-id/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be ModifyRunPathThreadId; nothing when it is valid. */
export function validateModifyRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkModifyRunPathThreadId, value);
}

/** What is wrong with a value that should be ModifyRunPathRunId; nothing when it is valid. */
export function validateModifyRunPathRunId(value: unknown): readonly Issue[] {
  return judge(checkModifyRunPathRunId, value);
}

/** What is wrong with a value that should be ModifyRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateModifyRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkModifyRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ModifyRun_200HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_400HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_401HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_403HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_404HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_429HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateModifyRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ModifyRun_500HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_500HeaderOpenaiVersion, value);
}

function checkModifyRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkModifyRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkModifyRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema3, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkModifyRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

/** The validators of modifyRun. */
export const modifyRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateModifyRunPathThreadId,
      run_id: validateModifyRunPathRunId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateModifyRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateModifyRunRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_200HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_400HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_401HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_403HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_404HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_429HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_429HeaderOpenaiVersion,
        'retry-after': validateModifyRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_500HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};
