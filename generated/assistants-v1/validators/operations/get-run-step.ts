// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateRunStep } from '../run-step.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/2/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/3/schema';
const schema5: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema6: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/200/headers/openai-version/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/400/headers/openai-version/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/401/headers/openai-version/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/403/headers/openai-version/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/404/headers/openai-version/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/openai-version/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/retry-after/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema26: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be GetRunStepPathThreadId; nothing when it is valid. */
export function validateGetRunStepPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepPathThreadId, value);
}

/** What is wrong with a value that should be GetRunStepPathRunId; nothing when it is valid. */
export function validateGetRunStepPathRunId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepPathRunId, value);
}

/** What is wrong with a value that should be GetRunStepPathStepId; nothing when it is valid. */
export function validateGetRunStepPathStepId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepPathStepId, value);
}

/** What is wrong with a value that should be GetRunStepHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetRunStepHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetRunStep_200HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_400HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_401HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_403HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_404HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_429HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetRunStep_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetRunStep_500HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_500HeaderOpenaiVersion, value);
}

function checkGetRunStepPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStepPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStepPathStepId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStepHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema4, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetRunStep_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema6, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema6, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema9, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema9, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema12, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema12, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema15, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema15, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema25, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema25, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema26, 'type', 'string'])) return false;
  return true;
}

/** The validators of getRunStep. */
export const getRunStepValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetRunStepPathThreadId,
      run_id: validateGetRunStepPathRunId,
      step_id: validateGetRunStepPathStepId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetRunStepHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRunStep,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_200HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_400HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_401HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_403HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_404HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_429HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_429HeaderOpenaiVersion,
        'retry-after': validateGetRunStep_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_500HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_500HeaderOpenaiVersion,
      }),
    },
  }),
};
