// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateCreateOpenaiResponseRequest } from '../create-openai-response-request.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateOpenAIResponseObject } from '../open-ai-response-object.ts';
import { validateOpenAIResponseStreamItem } from '../open-ai-response-stream-item.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema1: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/200/headers/x-trace-id/schema';
const schema2: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/400/headers/x-trace-id/schema';
const schema3: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/401/headers/x-trace-id/schema';
const schema4: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/403/headers/x-trace-id/schema';
const schema5: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/404/headers/x-trace-id/schema';
const schema6: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/429/headers/x-trace-id/schema';
const schema7: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be CreateResponse_200HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateResponse_400HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateResponse_401HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateResponse_403HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateResponse_404HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_404HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_404HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateResponse_429HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateResponse_500HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_500HeaderXTraceId, value);
}

function checkCreateResponse_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema1, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCreateResponse_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema2, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkCreateResponse_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema3, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkCreateResponse_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCreateResponse_404HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkCreateResponse_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkCreateResponse_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

/** The validators of createResponse. */
export const createResponseValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateOpenaiResponseRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateOpenAIResponseObject,
      }),
      items: byName({
        'text/event-stream': validateOpenAIResponseStreamItem,
      }),
      headers: byName({
        'x-trace-id': validateCreateResponse_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateResponse_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateResponse_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateResponse_403HeaderXTraceId,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateResponse_404HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateResponse_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateResponse_500HeaderXTraceId,
      }),
    },
  }),
};
