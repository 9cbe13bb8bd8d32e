// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistant } from '../assistant.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateModifyAssistantRequest } from '../modify-assistant-request.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1assistants~1{assistant_id}/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1assistants~1{assistant_id}/operations/post/parameters/1/schema';
const schema3: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/200/headers/x-request-id/schema';
const schema4: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema5: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/200/headers/openai-version/schema';
const schema6: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/400/headers/x-request-id/schema';
const schema7: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema8: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/400/headers/openai-version/schema';
const schema9: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/401/headers/x-request-id/schema';
const schema10: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema11: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/401/headers/openai-version/schema';
const schema12: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/403/headers/x-request-id/schema';
const schema13: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema14: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/403/headers/openai-version/schema';
const schema15: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/404/headers/x-request-id/schema';
const schema16: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema17: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/404/headers/openai-version/schema';
const schema18: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/429/headers/x-request-id/schema';
const schema19: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema20: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/429/headers/openai-version/schema';
const schema21: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/429/headers/retry-after/schema';
const schema22: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/500/headers/x-request-id/schema';
const schema23: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema24: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be ModifyAssistantPathAssistantId; nothing when it is valid. */
export function validateModifyAssistantPathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistantPathAssistantId, value);
}

/** What is wrong with a value that should be ModifyAssistantHeaderOpenAIBeta; nothing when it is valid. */
export function validateModifyAssistantHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistantHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ModifyAssistant_200HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_400HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_401HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_403HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_404HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_429HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_429HeaderRetryAfter; nothing when it is valid. */
export function validateModifyAssistant_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ModifyAssistant_500HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_500HeaderOpenaiVersion, value);
}

function checkModifyAssistantPathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistantHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema2, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkModifyAssistant_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema4, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema4, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema7, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema7, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema10, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema10, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema13, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema13, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema16, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema16, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema19, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema19, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

/** The validators of modifyAssistant. */
export const modifyAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateModifyAssistantPathAssistantId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateModifyAssistantHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateModifyAssistantRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistant,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_200HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_200HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_400HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_400HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_401HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_401HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_403HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_403HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_404HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_404HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_429HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_429HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_429HeaderOpenaiVersion,
        'retry-after': validateModifyAssistant_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_500HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_500HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_500HeaderOpenaiVersion,
      }),
    },
  }),
};
