// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistantFile } from '../assistant-file.ts';
import { validateCreateAssistantFileRequest } from '../create-assistant-file-request.ts';
import { validateErrorResponse } from '../error-response.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/post/parameters/1/schema';
const schema3: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/200/headers/x-request-id/schema';
const schema4: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema5: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/200/headers/openai-version/schema';
const schema6: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/400/headers/x-request-id/schema';
const schema7: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema8: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/400/headers/openai-version/schema';
const schema9: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/401/headers/x-request-id/schema';
const schema10: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema11: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/401/headers/openai-version/schema';
const schema12: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/403/headers/x-request-id/schema';
const schema13: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema14: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/403/headers/openai-version/schema';
const schema15: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/404/headers/x-request-id/schema';
const schema16: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema17: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/404/headers/openai-version/schema';
const schema18: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/429/headers/x-request-id/schema';
const schema19: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema20: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/429/headers/openai-version/schema';
const schema21: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/429/headers/retry-after/schema';
const schema22: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/500/headers/x-request-id/schema';
const schema23: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema24: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be CreateAssistantFilePathAssistantId; nothing when it is valid. */
export function validateCreateAssistantFilePathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFilePathAssistantId, value);
}

/** What is wrong with a value that should be CreateAssistantFileHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateAssistantFileHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFileHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateAssistantFile_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_200HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_400HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_401HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_403HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_404HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_429HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateAssistantFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateAssistantFile_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_500HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_500HeaderOpenaiVersion, value);
}

function checkCreateAssistantFilePathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFileHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema2, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkCreateAssistantFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema4, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema4, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema7, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema7, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema10, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema10, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema13, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema13, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema16, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema16, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema19, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema19, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

/** The validators of createAssistantFile. */
export const createAssistantFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateCreateAssistantFilePathAssistantId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateAssistantFileHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAssistantFileRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantFile,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_200HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_400HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_401HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_403HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_404HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_429HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_429HeaderOpenaiVersion,
        'retry-after': validateCreateAssistantFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_500HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};
