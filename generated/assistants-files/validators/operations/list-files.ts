// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateFileList } from '../file-list.ts';
import { validateOrder } from '../order.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1files/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1files/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1files/operations/get/parameters/3/schema';
const schema4: string = '#/paths/~1files/operations/get/responses/200/headers/x-request-id/schema';
const schema5: string = '#/paths/~1files/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema6: string = '#/paths/~1files/operations/get/responses/200/headers/openai-version/schema';
const schema7: string = '#/paths/~1files/operations/get/responses/400/headers/x-request-id/schema';
const schema8: string = '#/paths/~1files/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema9: string = '#/paths/~1files/operations/get/responses/400/headers/openai-version/schema';
const schema10: string = '#/paths/~1files/operations/get/responses/401/headers/x-request-id/schema';
const schema11: string = '#/paths/~1files/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema12: string = '#/paths/~1files/operations/get/responses/401/headers/openai-version/schema';
const schema13: string = '#/paths/~1files/operations/get/responses/403/headers/x-request-id/schema';
const schema14: string = '#/paths/~1files/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema15: string = '#/paths/~1files/operations/get/responses/403/headers/openai-version/schema';
const schema16: string = '#/paths/~1files/operations/get/responses/429/headers/x-request-id/schema';
const schema17: string = '#/paths/~1files/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema18: string = '#/paths/~1files/operations/get/responses/429/headers/openai-version/schema';
const schema19: string = '#/paths/~1files/operations/get/responses/429/headers/retry-after/schema';
const schema20: string = '#/paths/~1files/operations/get/responses/500/headers/x-request-id/schema';
const schema21: string = '#/paths/~1files/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema22: string = '#/paths/~1files/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be ListFilesQueryPurpose; nothing when it is valid. */
export function validateListFilesQueryPurpose(value: unknown): readonly Issue[] {
  return judge(checkListFilesQueryPurpose, value);
}

/** What is wrong with a value that should be ListFilesQueryLimit; nothing when it is valid. */
export function validateListFilesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListFilesQueryLimit, value);
}

/** What is wrong with a value that should be ListFilesQueryAfter; nothing when it is valid. */
export function validateListFilesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListFilesQueryAfter, value);
}

/** What is wrong with a value that should be ListFiles_200HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_400HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_401HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_403HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_429HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_429HeaderRetryAfter; nothing when it is valid. */
export function validateListFiles_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListFiles_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListFiles_500HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_500HeaderOpenaiVersion, value);
}

function checkListFilesQueryPurpose(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkListFilesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema2, 'minimum', 1])) return false;
    if (value > 10000 && stop(at, '', [schema2, 'maximum', 10000])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkListFilesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema19, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema19, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

/** The validators of listFiles. */
export const listFilesValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      purpose: validateListFilesQueryPurpose,
      limit: validateListFilesQueryLimit,
      order: validateOrder,
      after: validateListFilesQueryAfter,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateFileList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_200HeaderXRequestId,
        'openai-processing-ms': validateListFiles_200HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_400HeaderXRequestId,
        'openai-processing-ms': validateListFiles_400HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_401HeaderXRequestId,
        'openai-processing-ms': validateListFiles_401HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_403HeaderXRequestId,
        'openai-processing-ms': validateListFiles_403HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_403HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_429HeaderXRequestId,
        'openai-processing-ms': validateListFiles_429HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_429HeaderOpenaiVersion,
        'retry-after': validateListFiles_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_500HeaderXRequestId,
        'openai-processing-ms': validateListFiles_500HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_500HeaderOpenaiVersion,
      }),
    },
  }),
};
