// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateMessageFile } from '../message-file.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/parameters/2/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/parameters/3/schema';
const schema5: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema6: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/200/headers/openai-version/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/400/headers/openai-version/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/401/headers/openai-version/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/403/headers/openai-version/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/404/headers/openai-version/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/429/headers/openai-version/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/429/headers/retry-after/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema26: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be GetMessageFilePathThreadId; nothing when it is valid. */
export function validateGetMessageFilePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFilePathThreadId, value);
}

/** What is wrong with a value that should be GetMessageFilePathMessageId; nothing when it is valid. */
export function validateGetMessageFilePathMessageId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFilePathMessageId, value);
}

/** What is wrong with a value that should be GetMessageFilePathFileId; nothing when it is valid. */
export function validateGetMessageFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFilePathFileId, value);
}

/** What is wrong with a value that should be GetMessageFileHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetMessageFileHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFileHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetMessageFile_200HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_400HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_401HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_403HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_404HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_429HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetMessageFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetMessageFile_500HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_500HeaderOpenaiVersion, value);
}

function checkGetMessageFilePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFilePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFileHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema4, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetMessageFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema6, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema6, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema9, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema9, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema12, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema12, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema15, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema15, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema25, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema25, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema26, 'type', 'string'])) return false;
  return true;
}

/** The validators of getMessageFile. */
export const getMessageFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetMessageFilePathThreadId,
      message_id: validateGetMessageFilePathMessageId,
      file_id: validateGetMessageFilePathFileId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetMessageFileHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessageFile,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_200HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_400HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_401HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_403HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_404HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_429HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_429HeaderOpenaiVersion,
        'retry-after': validateGetMessageFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_500HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};
