// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateOpenAIDeleteResponseObject } from '../open-ai-delete-response-object.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/parameters/0/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema2: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/responses/200/headers/x-trace-id/schema';
const schema3: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/responses/400/headers/x-trace-id/schema';
const schema4: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/responses/401/headers/x-trace-id/schema';
const schema5: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/responses/403/headers/x-trace-id/schema';
const schema6: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/responses/429/headers/x-trace-id/schema';
const schema7: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be DeleteResponsePathResponseId; nothing when it is valid. */
export function validateDeleteResponsePathResponseId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponsePathResponseId, value);
}

/** What is wrong with a value that should be DeleteResponse_200HeaderXTraceId; nothing when it is valid. */
export function validateDeleteResponse_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponse_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteResponse_400HeaderXTraceId; nothing when it is valid. */
export function validateDeleteResponse_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponse_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteResponse_401HeaderXTraceId; nothing when it is valid. */
export function validateDeleteResponse_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponse_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteResponse_403HeaderXTraceId; nothing when it is valid. */
export function validateDeleteResponse_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponse_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteResponse_429HeaderXTraceId; nothing when it is valid. */
export function validateDeleteResponse_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponse_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteResponse_500HeaderXTraceId; nothing when it is valid. */
export function validateDeleteResponse_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponse_500HeaderXTraceId, value);
}

function checkDeleteResponsePathResponseId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkDeleteResponse_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema2, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkDeleteResponse_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema3, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkDeleteResponse_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkDeleteResponse_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkDeleteResponse_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkDeleteResponse_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

/** The validators of deleteResponse. */
export const deleteResponseValidators: OperationValidators = {
  parameters: {
    path: byName({
      response_id: validateDeleteResponsePathResponseId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateOpenAIDeleteResponseObject,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteResponse_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteResponse_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteResponse_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteResponse_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteResponse_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteResponse_500HeaderXTraceId,
      }),
    },
  }),
};
