// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateMessageDeleted } from '../message-deleted.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/parameters/1/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/parameters/2/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/200/headers/x-request-id/schema';
const schema5: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const schema6: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/200/headers/openai-version/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/400/headers/x-request-id/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/400/headers/openai-version/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/401/headers/x-request-id/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/401/headers/openai-version/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/403/headers/x-request-id/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/403/headers/openai-version/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/404/headers/x-request-id/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/404/headers/openai-version/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/429/headers/x-request-id/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/429/headers/openai-version/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/429/headers/retry-after/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/500/headers/x-request-id/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be DeleteMessagePathThreadId; nothing when it is valid. */
export function validateDeleteMessagePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessagePathThreadId, value);
}

/** What is wrong with a value that should be DeleteMessagePathMessageId; nothing when it is valid. */
export function validateDeleteMessagePathMessageId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessagePathMessageId, value);
}

/** What is wrong with a value that should be DeleteMessageHeaderOpenAIBeta; nothing when it is valid. */
export function validateDeleteMessageHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessageHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be DeleteMessage_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteMessage_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteMessage_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteMessage_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteMessage_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteMessage_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteMessage_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteMessage_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteMessage_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_500HeaderOpenaiVersion, value);
}

function checkDeleteMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessagePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema3, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkDeleteMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkDeleteMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

/** The validators of deleteMessage. */
export const deleteMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateDeleteMessagePathThreadId,
      message_id: validateDeleteMessagePathMessageId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateDeleteMessageHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessageDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_429HeaderOpenaiVersion,
        'retry-after': validateDeleteMessage_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_500HeaderOpenaiVersion,
      }),
    },
  }),
};
