// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateCreateFileRequest } from '../create-file-request.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateFileObject } from '../file-object.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1files/operations/post/responses/200/headers/x-request-id/schema';
const schema2: string = '#/paths/~1files/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema3: string = '#/paths/~1files/operations/post/responses/200/headers/openai-version/schema';
const schema4: string = '#/paths/~1files/operations/post/responses/400/headers/x-request-id/schema';
const schema5: string = '#/paths/~1files/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema6: string = '#/paths/~1files/operations/post/responses/400/headers/openai-version/schema';
const schema7: string = '#/paths/~1files/operations/post/responses/401/headers/x-request-id/schema';
const schema8: string = '#/paths/~1files/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema9: string = '#/paths/~1files/operations/post/responses/401/headers/openai-version/schema';
const schema10: string = '#/paths/~1files/operations/post/responses/403/headers/x-request-id/schema';
const schema11: string = '#/paths/~1files/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema12: string = '#/paths/~1files/operations/post/responses/403/headers/openai-version/schema';
const schema13: string = '#/paths/~1files/operations/post/responses/429/headers/x-request-id/schema';
const schema14: string = '#/paths/~1files/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema15: string = '#/paths/~1files/operations/post/responses/429/headers/openai-version/schema';
const schema16: string = '#/paths/~1files/operations/post/responses/429/headers/retry-after/schema';
const schema17: string = '#/paths/~1files/operations/post/responses/500/headers/x-request-id/schema';
const schema18: string = '#/paths/~1files/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema19: string = '#/paths/~1files/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be CreateFile_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateFile_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_500HeaderOpenaiVersion, value);
}

function checkCreateFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema2, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema16, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema16, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

/** The validators of createFile. */
export const createFileValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'multipart/form-data': validateCreateFileRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateFileObject,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_200HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_400HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_401HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_403HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_403HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_429HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_429HeaderOpenaiVersion,
        'retry-after': validateCreateFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_500HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};
