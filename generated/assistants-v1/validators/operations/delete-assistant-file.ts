// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistantFileDeleted } from '../assistant-file-deleted.ts';
import { validateErrorResponse } from '../error-response.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/parameters/0/schema';
const schema2: string = '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/parameters/1/schema';
const schema3: string = '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/parameters/2/schema';
const schema4: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/200/headers/x-request-id/schema';
const schema5: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const schema6: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/200/headers/openai-version/schema';
const schema7: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/400/headers/x-request-id/schema';
const schema8: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const schema9: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/400/headers/openai-version/schema';
const schema10: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/401/headers/x-request-id/schema';
const schema11: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const schema12: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/401/headers/openai-version/schema';
const schema13: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/403/headers/x-request-id/schema';
const schema14: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const schema15: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/403/headers/openai-version/schema';
const schema16: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/404/headers/x-request-id/schema';
const schema17: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const schema18: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/404/headers/openai-version/schema';
const schema19: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/429/headers/x-request-id/schema';
const schema20: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const schema21: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/429/headers/openai-version/schema';
const schema22: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/429/headers/retry-after/schema';
const schema23: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/500/headers/x-request-id/schema';
const schema24: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const schema25: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be DeleteAssistantFilePathAssistantId; nothing when it is valid. */
export function validateDeleteAssistantFilePathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFilePathAssistantId, value);
}

/** What is wrong with a value that should be DeleteAssistantFilePathFileId; nothing when it is valid. */
export function validateDeleteAssistantFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFilePathFileId, value);
}

/** What is wrong with a value that should be DeleteAssistantFileHeaderOpenAIBeta; nothing when it is valid. */
export function validateDeleteAssistantFileHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFileHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_200HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_400HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_401HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_403HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_404HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_429HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteAssistantFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_500HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_500HeaderOpenaiVersion, value);
}

function checkDeleteAssistantFilePathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFileHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema3, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkDeleteAssistantFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

/** The validators of deleteAssistantFile. */
export const deleteAssistantFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateDeleteAssistantFilePathAssistantId,
      file_id: validateDeleteAssistantFilePathFileId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateDeleteAssistantFileHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantFileDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_429HeaderOpenaiVersion,
        'retry-after': validateDeleteAssistantFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};
