// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorResponse } from '../error-response.ts';
import { validateMessage } from '../message.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/parameters/2/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema5: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema6: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/200/headers/openai-version/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/400/headers/openai-version/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/401/headers/openai-version/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/403/headers/openai-version/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/404/headers/openai-version/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/openai-version/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/retry-after/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be GetMessagePathThreadId; nothing when it is valid. */
export function validateGetMessagePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetMessagePathThreadId, value);
}

/** What is wrong with a value that should be GetMessagePathMessageId; nothing when it is valid. */
export function validateGetMessagePathMessageId(value: unknown): readonly Issue[] {
  return judge(checkGetMessagePathMessageId, value);
}

/** What is wrong with a value that should be GetMessageHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetMessageHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetMessageHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetMessage_200HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_400HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_401HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_403HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_404HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_429HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetMessage_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetMessage_500HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_500HeaderOpenaiVersion, value);
}

function checkGetMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetMessagePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema3, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

/** The validators of getMessage. */
export const getMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetMessagePathThreadId,
      message_id: validateGetMessagePathMessageId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetMessageHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_200HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_400HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_401HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_403HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_404HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_429HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_429HeaderOpenaiVersion,
        'retry-after': validateGetMessage_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_500HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_500HeaderOpenaiVersion,
      }),
    },
  }),
};
