// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistantStreamEvent } from '../assistant-stream-event.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateRun } from '../run.ts';
import { validateSubmitToolOutputsRequest } from '../submit-tool-outputs-request.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/parameters/0/schema';
const schema2: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/parameters/1/schema';
const schema3: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/parameters/2/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/200/headers/x-request-id/schema';
const schema5: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema6: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/200/headers/openai-version/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/400/headers/x-request-id/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/400/headers/openai-version/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/401/headers/x-request-id/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/401/headers/openai-version/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/403/headers/x-request-id/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/403/headers/openai-version/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/404/headers/x-request-id/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/404/headers/openai-version/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/x-request-id/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/openai-version/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/retry-after/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/500/headers/x-request-id/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be SubmitToolOutputsToRunPathThreadId; nothing when it is valid. */
export function validateSubmitToolOutputsToRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRunPathThreadId, value);
}

/** What is wrong with a value that should be SubmitToolOutputsToRunPathRunId; nothing when it is valid. */
export function validateSubmitToolOutputsToRunPathRunId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRunPathRunId, value);
}

/** What is wrong with a value that should be SubmitToolOutputsToRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateSubmitToolOutputsToRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRunHeaderOpenAIBeta, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_200HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_200HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_200HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_400HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_400HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_400HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_401HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_401HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_401HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_403HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_403HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_403HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_404HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_404HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_404HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_429HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_429HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_429HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_429HeaderRetryAfter; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_429HeaderRetryAfter, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_500HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_500HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_500HeaderOpenaiVersion, value);
}

function checkSubmitToolOutputsToRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema3, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

/** The validators of submitToolOutputsToRun. */
export const submitToolOutputsToRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateSubmitToolOutputsToRunPathThreadId,
      run_id: validateSubmitToolOutputsToRunPathRunId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateSubmitToolOutputsToRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateSubmitToolOutputsRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({
        'text/event-stream': validateAssistantStreamEvent,
      }),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_200HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_400HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_401HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_403HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_404HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_429HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_429HeaderOpenaiVersion,
        'retry-after': validateSubmitToolOutputsToRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_500HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};
