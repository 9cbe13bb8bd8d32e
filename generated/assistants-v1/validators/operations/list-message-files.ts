// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateMessageFileList } from '../message-file-list.ts';
import { validateOrder } from '../order.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/3/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/5/schema';
const schema5: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/6/schema';
const schema6: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/2/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/200/headers/x-request-id/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/200/headers/openai-version/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/400/headers/x-request-id/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/400/headers/openai-version/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/401/headers/x-request-id/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/401/headers/openai-version/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/403/headers/x-request-id/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/403/headers/openai-version/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/404/headers/x-request-id/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/404/headers/openai-version/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/429/headers/x-request-id/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/429/headers/openai-version/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/429/headers/retry-after/schema';
const schema26: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/500/headers/x-request-id/schema';
const schema27: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema28: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be ListMessageFilesPathThreadId; nothing when it is valid. */
export function validateListMessageFilesPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesPathThreadId, value);
}

/** What is wrong with a value that should be ListMessageFilesPathMessageId; nothing when it is valid. */
export function validateListMessageFilesPathMessageId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesPathMessageId, value);
}

/** What is wrong with a value that should be ListMessageFilesQueryLimit; nothing when it is valid. */
export function validateListMessageFilesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesQueryLimit, value);
}

/** What is wrong with a value that should be ListMessageFilesQueryAfter; nothing when it is valid. */
export function validateListMessageFilesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesQueryAfter, value);
}

/** What is wrong with a value that should be ListMessageFilesQueryBefore; nothing when it is valid. */
export function validateListMessageFilesQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesQueryBefore, value);
}

/** What is wrong with a value that should be ListMessageFilesHeaderOpenAIBeta; nothing when it is valid. */
export function validateListMessageFilesHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListMessageFiles_200HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_400HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_401HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_403HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_404HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_429HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_429HeaderRetryAfter; nothing when it is valid. */
export function validateListMessageFiles_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListMessageFiles_500HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_500HeaderOpenaiVersion, value);
}

function checkListMessageFilesPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFilesPathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFilesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema3, 'minimum', 1])) return false;
    if (value > 100 && stop(at, '', [schema3, 'maximum', 100])) return false;
  } else if (stop(at, '', [schema3, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFilesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFilesQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFilesHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema6, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkListMessageFiles_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema25, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema25, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema26, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema27, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema27, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema28, 'type', 'string'])) return false;
  return true;
}

/** The validators of listMessageFiles. */
export const listMessageFilesValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateListMessageFilesPathThreadId,
      message_id: validateListMessageFilesPathMessageId,
    }),
    query: byName({
      limit: validateListMessageFilesQueryLimit,
      order: validateOrder,
      after: validateListMessageFilesQueryAfter,
      before: validateListMessageFilesQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListMessageFilesHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessageFileList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_200HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_200HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_400HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_400HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_401HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_401HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_403HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_403HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_404HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_404HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_429HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_429HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_429HeaderOpenaiVersion,
        'retry-after': validateListMessageFiles_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_500HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_500HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_500HeaderOpenaiVersion,
      }),
    },
  }),
};
