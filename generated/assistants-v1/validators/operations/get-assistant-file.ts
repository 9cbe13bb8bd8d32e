// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistantFile } from '../assistant-file.ts';
import { validateErrorResponse } from '../error-response.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/parameters/2/schema';
const schema4: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema5: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema6: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/200/headers/openai-version/schema';
const schema7: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema8: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema9: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/400/headers/openai-version/schema';
const schema10: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema11: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema12: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/401/headers/openai-version/schema';
const schema13: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema14: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema15: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/403/headers/openai-version/schema';
const schema16: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema17: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema18: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/404/headers/openai-version/schema';
const schema19: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema20: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema21: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/429/headers/openai-version/schema';
const schema22: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/429/headers/retry-after/schema';
const schema23: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema24: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema25: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be GetAssistantFilePathAssistantId; nothing when it is valid. */
export function validateGetAssistantFilePathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFilePathAssistantId, value);
}

/** What is wrong with a value that should be GetAssistantFilePathFileId; nothing when it is valid. */
export function validateGetAssistantFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFilePathFileId, value);
}

/** What is wrong with a value that should be GetAssistantFileHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetAssistantFileHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFileHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetAssistantFile_200HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_400HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_401HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_403HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_404HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_429HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetAssistantFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetAssistantFile_500HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_500HeaderOpenaiVersion, value);
}

function checkGetAssistantFilePathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFileHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema3, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetAssistantFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

/** The validators of getAssistantFile. */
export const getAssistantFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateGetAssistantFilePathAssistantId,
      file_id: validateGetAssistantFilePathFileId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetAssistantFileHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantFile,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_200HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_400HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_401HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_403HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_404HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_429HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_429HeaderOpenaiVersion,
        'retry-after': validateGetAssistantFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_500HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};
