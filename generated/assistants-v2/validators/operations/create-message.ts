// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateCreateMessageRequest } from '../create-message-request.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateMessage } from '../message.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}~1messages/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}~1messages/operations/post/parameters/1/schema';
const schema3: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/200/headers/x-request-id/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema5: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/200/headers/openai-version/schema';
const schema6: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/400/headers/x-request-id/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/400/headers/openai-version/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/401/headers/x-request-id/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/401/headers/openai-version/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/403/headers/x-request-id/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/403/headers/openai-version/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/404/headers/x-request-id/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/404/headers/openai-version/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/x-request-id/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/openai-version/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/retry-after/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/500/headers/x-request-id/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be CreateMessagePathThreadId; nothing when it is valid. */
export function validateCreateMessagePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessagePathThreadId, value);
}

/** What is wrong with a value that should be CreateMessageHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateMessageHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateMessageHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateMessage_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateMessage_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateMessage_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_500HeaderOpenaiVersion, value);
}

function checkCreateMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema2, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkCreateMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema4, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema4, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema7, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema7, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema10, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema10, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema13, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema13, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema16, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema16, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema19, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema19, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema21, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema23, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema23, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

/** The validators of createMessage. */
export const createMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateCreateMessagePathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateMessageHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateMessageRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_200HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_400HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_401HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_403HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_404HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_429HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_429HeaderOpenaiVersion,
        'retry-after': validateCreateMessage_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_500HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_500HeaderOpenaiVersion,
      }),
    },
  }),
};
