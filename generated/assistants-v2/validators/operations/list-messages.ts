// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateMessageList } from '../message-list.ts';
import { validateOrder } from '../order.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/2/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/4/schema';
const schema4: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/5/schema';
const schema5: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/6/schema';
const schema6: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/1/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/200/headers/x-request-id/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/200/headers/openai-version/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/400/headers/x-request-id/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/400/headers/openai-version/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/401/headers/x-request-id/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/401/headers/openai-version/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/403/headers/x-request-id/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/403/headers/openai-version/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/404/headers/x-request-id/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/404/headers/openai-version/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/x-request-id/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/openai-version/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/retry-after/schema';
const schema26: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/500/headers/x-request-id/schema';
const schema27: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema28: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be ListMessagesPathThreadId; nothing when it is valid. */
export function validateListMessagesPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkListMessagesPathThreadId, value);
}

/** What is wrong with a value that should be ListMessagesQueryLimit; nothing when it is valid. */
export function validateListMessagesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListMessagesQueryLimit, value);
}

/** What is wrong with a value that should be ListMessagesQueryAfter; nothing when it is valid. */
export function validateListMessagesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListMessagesQueryAfter, value);
}

/** What is wrong with a value that should be ListMessagesQueryBefore; nothing when it is valid. */
export function validateListMessagesQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListMessagesQueryBefore, value);
}

/** What is wrong with a value that should be ListMessagesQueryRunId; nothing when it is valid. */
export function validateListMessagesQueryRunId(value: unknown): readonly Issue[] {
  return judge(checkListMessagesQueryRunId, value);
}

/** What is wrong with a value that should be ListMessagesHeaderOpenAIBeta; nothing when it is valid. */
export function validateListMessagesHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListMessagesHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListMessages_200HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_400HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_401HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_403HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_404HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_429HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_429HeaderRetryAfter; nothing when it is valid. */
export function validateListMessages_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListMessages_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListMessages_500HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_500HeaderOpenaiVersion, value);
}

function checkListMessagesPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkListMessagesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema2, 'minimum', 1])) return false;
    if (value > 100 && stop(at, '', [schema2, 'maximum', 100])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkListMessagesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkListMessagesQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkListMessagesQueryRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkListMessagesHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema6, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkListMessages_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema25, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema25, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema26, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema27, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema27, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema28, 'type', 'string'])) return false;
  return true;
}

/** The validators of listMessages. */
export const listMessagesValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateListMessagesPathThreadId,
    }),
    query: byName({
      limit: validateListMessagesQueryLimit,
      order: validateOrder,
      after: validateListMessagesQueryAfter,
      before: validateListMessagesQueryBefore,
      run_id: validateListMessagesQueryRunId,
    }),
    header: byName({
      'OpenAI-Beta': validateListMessagesHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessageList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_200HeaderXRequestId,
        'openai-processing-ms': validateListMessages_200HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_400HeaderXRequestId,
        'openai-processing-ms': validateListMessages_400HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_401HeaderXRequestId,
        'openai-processing-ms': validateListMessages_401HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_403HeaderXRequestId,
        'openai-processing-ms': validateListMessages_403HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_404HeaderXRequestId,
        'openai-processing-ms': validateListMessages_404HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_429HeaderXRequestId,
        'openai-processing-ms': validateListMessages_429HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_429HeaderOpenaiVersion,
        'retry-after': validateListMessages_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_500HeaderXRequestId,
        'openai-processing-ms': validateListMessages_500HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_500HeaderOpenaiVersion,
      }),
    },
  }),
};
