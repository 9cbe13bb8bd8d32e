// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1files~1{file_id}~1content/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/200/headers/x-request-id/schema';
const schema3: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema4: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/200/headers/openai-version/schema';
const schema5: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/400/headers/x-request-id/schema';
const schema6: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema7: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/400/headers/openai-version/schema';
const schema8: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/401/headers/x-request-id/schema';
const schema9: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema10: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/401/headers/openai-version/schema';
const schema11: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/403/headers/x-request-id/schema';
const schema12: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema13: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/403/headers/openai-version/schema';
const schema14: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/404/headers/x-request-id/schema';
const schema15: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema16: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/404/headers/openai-version/schema';
const schema17: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/429/headers/x-request-id/schema';
const schema18: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema19: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/429/headers/openai-version/schema';
const schema20: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/429/headers/retry-after/schema';
const schema21: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/500/headers/x-request-id/schema';
const schema22: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema23: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be GetFileContentPathFileId; nothing when it is valid. */
export function validateGetFileContentPathFileId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContentPathFileId, value);
}

/** What is wrong with a value that should be GetFileContent_200HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_400HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_401HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_403HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_404HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_429HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetFileContent_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetFileContent_500HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_500HeaderOpenaiVersion, value);
}

function checkGetFileContentPathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema3, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema3, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema6, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema6, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema9, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema9, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema12, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema12, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema15, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema15, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

/** The validators of getFileContent. */
export const getFileContentValidators: OperationValidators = {
  parameters: {
    path: byName({
      file_id: validateGetFileContentPathFileId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_200HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_400HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_401HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_403HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_404HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_429HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_429HeaderOpenaiVersion,
        'retry-after': validateGetFileContent_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_500HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_500HeaderOpenaiVersion,
      }),
    },
  }),
};
