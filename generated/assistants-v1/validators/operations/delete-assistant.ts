// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistantDeleted } from '../assistant-deleted.ts';
import { validateErrorResponse } from '../error-response.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1assistants~1{assistant_id}/operations/delete/parameters/0/schema';
const schema2: string = '#/paths/~1assistants~1{assistant_id}/operations/delete/parameters/1/schema';
const schema3: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/200/headers/x-request-id/schema';
const schema4: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const schema5: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/200/headers/openai-version/schema';
const schema6: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/400/headers/x-request-id/schema';
const schema7: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const schema8: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/400/headers/openai-version/schema';
const schema9: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/401/headers/x-request-id/schema';
const schema10: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const schema11: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/401/headers/openai-version/schema';
const schema12: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/403/headers/x-request-id/schema';
const schema13: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const schema14: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/403/headers/openai-version/schema';
const schema15: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/404/headers/x-request-id/schema';
const schema16: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const schema17: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/404/headers/openai-version/schema';
const schema18: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/429/headers/x-request-id/schema';
const schema19: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const schema20: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/429/headers/openai-version/schema';
const schema21: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/429/headers/retry-after/schema';
const schema22: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/500/headers/x-request-id/schema';
const schema23: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const schema24: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be DeleteAssistantPathAssistantId; nothing when it is valid. */
export function validateDeleteAssistantPathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantPathAssistantId, value);
}

/** What is wrong with a value that should be DeleteAssistantHeaderOpenAIBeta; nothing when it is valid. */
export function validateDeleteAssistantHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be DeleteAssistant_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteAssistant_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteAssistant_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_500HeaderOpenaiVersion, value);
}

function checkDeleteAssistantPathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema2, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkDeleteAssistant_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema4, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema4, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema7, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema7, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema10, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema10, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema13, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema13, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema16, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema16, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema19, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema19, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

/** The validators of deleteAssistant. */
export const deleteAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateDeleteAssistantPathAssistantId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateDeleteAssistantHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_429HeaderOpenaiVersion,
        'retry-after': validateDeleteAssistant_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_500HeaderOpenaiVersion,
      }),
    },
  }),
};
