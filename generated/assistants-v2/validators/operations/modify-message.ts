// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateMessage } from '../message.ts';
import { validateModifyMessageRequest } from '../modify-message-request.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/parameters/1/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/parameters/2/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/200/headers/x-request-id/schema';
const schema5: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema6: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/200/headers/openai-version/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/400/headers/x-request-id/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/400/headers/openai-version/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/401/headers/x-request-id/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/401/headers/openai-version/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/403/headers/x-request-id/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/403/headers/openai-version/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/404/headers/x-request-id/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/404/headers/openai-version/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/x-request-id/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/openai-version/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/retry-after/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/500/headers/x-request-id/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be ModifyMessagePathThreadId; nothing when it is valid. */
export function validateModifyMessagePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessagePathThreadId, value);
}

/** What is wrong with a value that should be ModifyMessagePathMessageId; nothing when it is valid. */
export function validateModifyMessagePathMessageId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessagePathMessageId, value);
}

/** What is wrong with a value that should be ModifyMessageHeaderOpenAIBeta; nothing when it is valid. */
export function validateModifyMessageHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkModifyMessageHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ModifyMessage_200HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_400HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_401HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_403HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_404HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_429HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_429HeaderRetryAfter; nothing when it is valid. */
export function validateModifyMessage_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ModifyMessage_500HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_500HeaderOpenaiVersion, value);
}

function checkModifyMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessagePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema3, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkModifyMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

/** The validators of modifyMessage. */
export const modifyMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateModifyMessagePathThreadId,
      message_id: validateModifyMessagePathMessageId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateModifyMessageHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateModifyMessageRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_200HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_200HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_400HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_400HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_401HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_401HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_403HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_403HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_404HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_404HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_429HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_429HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_429HeaderOpenaiVersion,
        'retry-after': validateModifyMessage_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_500HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_500HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_500HeaderOpenaiVersion,
      }),
    },
  }),
};
