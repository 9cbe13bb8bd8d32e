// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateOrder } from '../order.ts';
import { validateRunStepList } from '../run-step-list.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/3/schema';
const schema4: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/5/schema';
const schema5: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/6/schema';
const schema6: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/7/schema';
const schema7: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/2/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/200/headers/x-request-id/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/200/headers/openai-version/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/400/headers/x-request-id/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/400/headers/openai-version/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/401/headers/x-request-id/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/401/headers/openai-version/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/403/headers/x-request-id/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/403/headers/openai-version/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/404/headers/x-request-id/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/404/headers/openai-version/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/x-request-id/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/openai-version/schema';
const schema26: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/retry-after/schema';
const schema27: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/500/headers/x-request-id/schema';
const schema28: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema29: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be ListRunStepsPathThreadId; nothing when it is valid. */
export function validateListRunStepsPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsPathThreadId, value);
}

/** What is wrong with a value that should be ListRunStepsPathRunId; nothing when it is valid. */
export function validateListRunStepsPathRunId(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsPathRunId, value);
}

/** What is wrong with a value that should be ListRunStepsQueryLimit; nothing when it is valid. */
export function validateListRunStepsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsQueryLimit, value);
}

/** What is wrong with a value that should be ListRunStepsQueryAfter; nothing when it is valid. */
export function validateListRunStepsQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsQueryAfter, value);
}

/** What is wrong with a value that should be ListRunStepsQueryBefore; nothing when it is valid. */
export function validateListRunStepsQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsQueryBefore, value);
}

/** What is wrong with a value that should be ListRunStepsQueryInclude; nothing when it is valid. */
export function validateListRunStepsQueryInclude(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsQueryInclude, value);
}

/** What is wrong with a value that should be ListRunStepsHeaderOpenAIBeta; nothing when it is valid. */
export function validateListRunStepsHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListRunSteps_200HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_400HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_401HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_403HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_404HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_429HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_429HeaderRetryAfter; nothing when it is valid. */
export function validateListRunSteps_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListRunSteps_500HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_500HeaderOpenaiVersion, value);
}

function checkListRunStepsPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkListRunStepsPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkListRunStepsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema3, 'minimum', 1])) return false;
    if (value > 100 && stop(at, '', [schema3, 'maximum', 100])) return false;
  } else if (stop(at, '', [schema3, 'type', 'integer'])) return false;
  return true;
}

function checkListRunStepsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkListRunStepsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkListRunStepsQueryInclude(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (
        item1 !== 'step_details.tool_calls[*].file_search.results[*].content' &&
        stop(at, `/${index1}`, [
          schema6 + '/items',
          'enum',
          ['step_details.tool_calls[*].file_search.results[*].content'],
        ])
      )
        return false;
    }
  } else if (stop(at, '', [schema6, 'type', 'array'])) return false;
  return true;
}

function checkListRunStepsHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema7, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkListRunSteps_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema9, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema9, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema12, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema12, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema15, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema15, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema26, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema26, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema27, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema28, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema28, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema29, 'type', 'string'])) return false;
  return true;
}

/** The validators of listRunSteps. */
export const listRunStepsValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateListRunStepsPathThreadId,
      run_id: validateListRunStepsPathRunId,
    }),
    query: byName({
      limit: validateListRunStepsQueryLimit,
      order: validateOrder,
      after: validateListRunStepsQueryAfter,
      before: validateListRunStepsQueryBefore,
      'include[]': validateListRunStepsQueryInclude,
    }),
    header: byName({
      'OpenAI-Beta': validateListRunStepsHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRunStepList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_200HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_200HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_400HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_400HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_401HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_401HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_403HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_403HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_404HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_404HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_429HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_429HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_429HeaderOpenaiVersion,
        'retry-after': validateListRunSteps_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_500HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_500HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_500HeaderOpenaiVersion,
      }),
    },
  }),
};
