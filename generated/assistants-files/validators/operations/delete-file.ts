// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateFileDeleted } from '../file-deleted.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1files~1{file_id}/operations/delete/parameters/0/schema';
const schema2: string = '#/paths/~1files~1{file_id}/operations/delete/responses/200/headers/x-request-id/schema';
const schema3: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const schema4: string = '#/paths/~1files~1{file_id}/operations/delete/responses/200/headers/openai-version/schema';
const schema5: string = '#/paths/~1files~1{file_id}/operations/delete/responses/400/headers/x-request-id/schema';
const schema6: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const schema7: string = '#/paths/~1files~1{file_id}/operations/delete/responses/400/headers/openai-version/schema';
const schema8: string = '#/paths/~1files~1{file_id}/operations/delete/responses/401/headers/x-request-id/schema';
const schema9: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const schema10: string = '#/paths/~1files~1{file_id}/operations/delete/responses/401/headers/openai-version/schema';
const schema11: string = '#/paths/~1files~1{file_id}/operations/delete/responses/403/headers/x-request-id/schema';
const schema12: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const schema13: string = '#/paths/~1files~1{file_id}/operations/delete/responses/403/headers/openai-version/schema';
const schema14: string = '#/paths/~1files~1{file_id}/operations/delete/responses/404/headers/x-request-id/schema';
const schema15: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const schema16: string = '#/paths/~1files~1{file_id}/operations/delete/responses/404/headers/openai-version/schema';
const schema17: string = '#/paths/~1files~1{file_id}/operations/delete/responses/429/headers/x-request-id/schema';
const schema18: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const schema19: string = '#/paths/~1files~1{file_id}/operations/delete/responses/429/headers/openai-version/schema';
const schema20: string = '#/paths/~1files~1{file_id}/operations/delete/responses/429/headers/retry-after/schema';
const schema21: string = '#/paths/~1files~1{file_id}/operations/delete/responses/500/headers/x-request-id/schema';
const schema22: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const schema23: string = '#/paths/~1files~1{file_id}/operations/delete/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be DeleteFilePathFileId; nothing when it is valid. */
export function validateDeleteFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFilePathFileId, value);
}

/** What is wrong with a value that should be DeleteFile_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteFile_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_500HeaderOpenaiVersion, value);
}

function checkDeleteFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema3, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema3, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema6, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema6, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema9, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema9, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema12, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema12, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema15, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema15, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

/** The validators of deleteFile. */
export const deleteFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      file_id: validateDeleteFilePathFileId,
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
        'application/json': validateFileDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_429HeaderOpenaiVersion,
        'retry-after': validateDeleteFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};
