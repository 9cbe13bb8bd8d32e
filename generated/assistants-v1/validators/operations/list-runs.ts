// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateOrder } from '../order.ts';
import { validateRunList } from '../run-list.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/2/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/4/schema';
const schema4: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/5/schema';
const schema5: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/1/schema';
const schema6: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/200/headers/x-request-id/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/200/headers/openai-version/schema';
const schema9: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/400/headers/x-request-id/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/400/headers/openai-version/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/401/headers/x-request-id/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/401/headers/openai-version/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/403/headers/x-request-id/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/403/headers/openai-version/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/404/headers/x-request-id/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/404/headers/openai-version/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/x-request-id/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/openai-version/schema';
const schema24: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/retry-after/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/500/headers/x-request-id/schema';
const schema26: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema27: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be ListRunsPathThreadId; nothing when it is valid. */
export function validateListRunsPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkListRunsPathThreadId, value);
}

/** What is wrong with a value that should be ListRunsQueryLimit; nothing when it is valid. */
export function validateListRunsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListRunsQueryLimit, value);
}

/** What is wrong with a value that should be ListRunsQueryAfter; nothing when it is valid. */
export function validateListRunsQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListRunsQueryAfter, value);
}

/** What is wrong with a value that should be ListRunsQueryBefore; nothing when it is valid. */
export function validateListRunsQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListRunsQueryBefore, value);
}

/** What is wrong with a value that should be ListRunsHeaderOpenAIBeta; nothing when it is valid. */
export function validateListRunsHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListRunsHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListRuns_200HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_400HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_401HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_403HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_404HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_429HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_429HeaderRetryAfter; nothing when it is valid. */
export function validateListRuns_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListRuns_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListRuns_500HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_500HeaderOpenaiVersion, value);
}

function checkListRunsPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkListRunsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema2, 'minimum', 1])) return false;
    if (value > 100 && stop(at, '', [schema2, 'maximum', 100])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkListRunsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkListRunsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkListRunsHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema5, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkListRuns_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema7, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema7, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema10, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema10, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema13, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema13, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema16, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema16, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema19, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema19, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema26, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema26, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema27, 'type', 'string'])) return false;
  return true;
}

/** The validators of listRuns. */
export const listRunsValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateListRunsPathThreadId,
    }),
    query: byName({
      limit: validateListRunsQueryLimit,
      order: validateOrder,
      after: validateListRunsQueryAfter,
      before: validateListRunsQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListRunsHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRunList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_200HeaderXRequestId,
        'openai-processing-ms': validateListRuns_200HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_400HeaderXRequestId,
        'openai-processing-ms': validateListRuns_400HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_401HeaderXRequestId,
        'openai-processing-ms': validateListRuns_401HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_403HeaderXRequestId,
        'openai-processing-ms': validateListRuns_403HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_404HeaderXRequestId,
        'openai-processing-ms': validateListRuns_404HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_429HeaderXRequestId,
        'openai-processing-ms': validateListRuns_429HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_429HeaderOpenaiVersion,
        'retry-after': validateListRuns_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_500HeaderXRequestId,
        'openai-processing-ms': validateListRuns_500HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_500HeaderOpenaiVersion,
      }),
    },
  }),
};
