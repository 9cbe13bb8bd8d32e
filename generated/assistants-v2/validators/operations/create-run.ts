// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistantStreamEvent } from '../assistant-stream-event.ts';
import { validateCreateRunRequest } from '../create-run-request.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateRun } from '../run.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1threads~1{thread_id}~1runs/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1threads~1{thread_id}~1runs/operations/post/parameters/2/schema';
const schema3: string = '#/paths/~1threads~1{thread_id}~1runs/operations/post/parameters/1/schema';
const schema4: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/200/headers/x-request-id/schema';
const schema5: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema6: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/200/headers/openai-version/schema';
const schema7: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/400/headers/x-request-id/schema';
const schema8: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema9: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/400/headers/openai-version/schema';
const schema10: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/401/headers/x-request-id/schema';
const schema11: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema12: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/401/headers/openai-version/schema';
const schema13: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/403/headers/x-request-id/schema';
const schema14: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema15: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/403/headers/openai-version/schema';
const schema16: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/404/headers/x-request-id/schema';
const schema17: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema18: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/404/headers/openai-version/schema';
const schema19: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/x-request-id/schema';
const schema20: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema21: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/openai-version/schema';
const schema22: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/retry-after/schema';
const schema23: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/500/headers/x-request-id/schema';
const schema24: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema25: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be CreateRunPathThreadId; nothing when it is valid. */
export function validateCreateRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkCreateRunPathThreadId, value);
}

/** What is wrong with a value that should be CreateRunQueryInclude; nothing when it is valid. */
export function validateCreateRunQueryInclude(value: unknown): readonly Issue[] {
  return judge(checkCreateRunQueryInclude, value);
}

/** What is wrong with a value that should be CreateRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateRun_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateRun_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_500HeaderOpenaiVersion, value);
}

function checkCreateRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCreateRunQueryInclude(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (
        item1 !== 'step_details.tool_calls[*].file_search.results[*].content' &&
        stop(at, `/${index1}`, [
          schema2 + '/items',
          'enum',
          ['step_details.tool_calls[*].file_search.results[*].content'],
        ])
      )
        return false;
    }
  } else if (stop(at, '', [schema2, 'type', 'array'])) return false;
  return true;
}

function checkCreateRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', [schema3, 'const', ['assistants=v2']])) return false;
  return true;
}

function checkCreateRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema17, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema17, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

/** The validators of createRun. */
export const createRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateCreateRunPathThreadId,
    }),
    query: byName({
      'include[]': validateCreateRunQueryInclude,
    }),
    header: byName({
      'OpenAI-Beta': validateCreateRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateRunRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({
        'text/event-stream': validateAssistantStreamEvent,
      }),
      headers: byName({
        'x-request-id': validateCreateRun_200HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_400HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_401HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_403HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_404HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_429HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_429HeaderOpenaiVersion,
        'retry-after': validateCreateRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_500HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};
