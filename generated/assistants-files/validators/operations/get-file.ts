// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateFileObject } from '../file-object.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1files~1{file_id}/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1files~1{file_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema3: string = '#/paths/~1files~1{file_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema4: string = '#/paths/~1files~1{file_id}/operations/get/responses/200/headers/openai-version/schema';
const schema5: string = '#/paths/~1files~1{file_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema6: string = '#/paths/~1files~1{file_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema7: string = '#/paths/~1files~1{file_id}/operations/get/responses/400/headers/openai-version/schema';
const schema8: string = '#/paths/~1files~1{file_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema9: string = '#/paths/~1files~1{file_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema10: string = '#/paths/~1files~1{file_id}/operations/get/responses/401/headers/openai-version/schema';
const schema11: string = '#/paths/~1files~1{file_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema12: string = '#/paths/~1files~1{file_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema13: string = '#/paths/~1files~1{file_id}/operations/get/responses/403/headers/openai-version/schema';
const schema14: string = '#/paths/~1files~1{file_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema15: string = '#/paths/~1files~1{file_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema16: string = '#/paths/~1files~1{file_id}/operations/get/responses/404/headers/openai-version/schema';
const schema17: string = '#/paths/~1files~1{file_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema18: string = '#/paths/~1files~1{file_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema19: string = '#/paths/~1files~1{file_id}/operations/get/responses/429/headers/openai-version/schema';
const schema20: string = '#/paths/~1files~1{file_id}/operations/get/responses/429/headers/retry-after/schema';
const schema21: string = '#/paths/~1files~1{file_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema22: string = '#/paths/~1files~1{file_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema23: string = '#/paths/~1files~1{file_id}/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be GetFilePathFileId; nothing when it is valid. */
export function validateGetFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkGetFilePathFileId, value);
}

/** What is wrong with a value that should be GetFile_200HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_400HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_401HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_403HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_404HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_429HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetFile_500HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_500HeaderOpenaiVersion, value);
}

function checkGetFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema3, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema3, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema6, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema6, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema9, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema9, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema12, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema12, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema15, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema15, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

/** The validators of getFile. */
export const getFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      file_id: validateGetFilePathFileId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateFileObject,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_200HeaderXRequestId,
        'openai-processing-ms': validateGetFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_400HeaderXRequestId,
        'openai-processing-ms': validateGetFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_401HeaderXRequestId,
        'openai-processing-ms': validateGetFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_403HeaderXRequestId,
        'openai-processing-ms': validateGetFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_404HeaderXRequestId,
        'openai-processing-ms': validateGetFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_429HeaderXRequestId,
        'openai-processing-ms': validateGetFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_429HeaderOpenaiVersion,
        'retry-after': validateGetFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_500HeaderXRequestId,
        'openai-processing-ms': validateGetFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};
