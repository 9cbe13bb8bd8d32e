// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistant } from '../assistant.ts';
import { validateCreateAssistantRequest } from '../create-assistant-request.ts';
import { validateErrorResponse } from '../error-response.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1assistants/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1assistants/operations/post/responses/200/headers/x-request-id/schema';
const schema3: string = '#/paths/~1assistants/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema4: string = '#/paths/~1assistants/operations/post/responses/200/headers/openai-version/schema';
const schema5: string = '#/paths/~1assistants/operations/post/responses/400/headers/x-request-id/schema';
const schema6: string = '#/paths/~1assistants/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema7: string = '#/paths/~1assistants/operations/post/responses/400/headers/openai-version/schema';
const schema8: string = '#/paths/~1assistants/operations/post/responses/401/headers/x-request-id/schema';
const schema9: string = '#/paths/~1assistants/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema10: string = '#/paths/~1assistants/operations/post/responses/401/headers/openai-version/schema';
const schema11: string = '#/paths/~1assistants/operations/post/responses/403/headers/x-request-id/schema';
const schema12: string = '#/paths/~1assistants/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema13: string = '#/paths/~1assistants/operations/post/responses/403/headers/openai-version/schema';
const schema14: string = '#/paths/~1assistants/operations/post/responses/404/headers/x-request-id/schema';
const schema15: string = '#/paths/~1assistants/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema16: string = '#/paths/~1assistants/operations/post/responses/404/headers/openai-version/schema';
const schema17: string = '#/paths/~1assistants/operations/post/responses/429/headers/x-request-id/schema';
const schema18: string = '#/paths/~1assistants/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema19: string = '#/paths/~1assistants/operations/post/responses/429/headers/openai-version/schema';
const schema20: string = '#/paths/~1assistants/operations/post/responses/429/headers/retry-after/schema';
const schema21: string = '#/paths/~1assistants/operations/post/responses/500/headers/x-request-id/schema';
const schema22: string = '#/paths/~1assistants/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema23: string = '#/paths/~1assistants/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be CreateAssistantHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateAssistantHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateAssistant_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateAssistant_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateAssistant_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_500HeaderOpenaiVersion, value);
}

function checkCreateAssistantHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema1, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkCreateAssistant_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema3, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema3, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema6, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema6, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema9, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema9, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema12, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema12, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema15, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema15, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

/** The validators of createAssistant. */
export const createAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateAssistantHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAssistantRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistant,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_200HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_400HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_401HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_403HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_404HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_429HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_429HeaderOpenaiVersion,
        'retry-after': validateCreateAssistant_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_500HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_500HeaderOpenaiVersion,
      }),
    },
  }),
};
