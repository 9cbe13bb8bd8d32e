// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistant } from '../assistant.ts';
import { validateErrorResponse } from '../error-response.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1assistants~1{assistant_id}/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1assistants~1{assistant_id}/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1assistants~1{assistant_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema4: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema5: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/200/headers/openai-version/schema';
const schema6: string = '#/paths/~1assistants~1{assistant_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema7: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema8: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/400/headers/openai-version/schema';
const schema9: string = '#/paths/~1assistants~1{assistant_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema10: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema11: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/401/headers/openai-version/schema';
const schema12: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema13: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema14: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/403/headers/openai-version/schema';
const schema15: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema16: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema17: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/404/headers/openai-version/schema';
const schema18: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema19: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema20: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/429/headers/openai-version/schema';
const schema21: string = '#/paths/~1assistants~1{assistant_id}/operations/get/responses/429/headers/retry-after/schema';
const schema22: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema23: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema24: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be GetAssistantPathAssistantId; nothing when it is valid. */
export function validateGetAssistantPathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantPathAssistantId, value);
}

/** What is wrong with a value that should be GetAssistantHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetAssistantHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetAssistant_200HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_400HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_401HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_403HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_404HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_429HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetAssistant_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetAssistant_500HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_500HeaderOpenaiVersion, value);
}

function checkGetAssistantPathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema2, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetAssistant_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema4, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema4, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema7, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema7, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema10, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema10, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema13, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema13, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema16, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema16, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema19, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema19, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

/** The validators of getAssistant. */
export const getAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateGetAssistantPathAssistantId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetAssistantHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistant,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_200HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_400HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_401HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_403HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_404HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_429HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_429HeaderOpenaiVersion,
        'retry-after': validateGetAssistant_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_500HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_500HeaderOpenaiVersion,
      }),
    },
  }),
};
