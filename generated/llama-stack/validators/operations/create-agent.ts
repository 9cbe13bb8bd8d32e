// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgentCreateResponse } from '../agent-create-response.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateCreateAgentRequest } from '../create-agent-request.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema1: string = '#/paths/~1v1~1agents/operations/post/responses/200/headers/x-trace-id/schema';
const schema2: string = '#/paths/~1v1~1agents/operations/post/responses/400/headers/x-trace-id/schema';
const schema3: string = '#/paths/~1v1~1agents/operations/post/responses/401/headers/x-trace-id/schema';
const schema4: string = '#/paths/~1v1~1agents/operations/post/responses/403/headers/x-trace-id/schema';
const schema5: string = '#/paths/~1v1~1agents/operations/post/responses/429/headers/x-trace-id/schema';
const schema6: string = '#/paths/~1v1~1agents/operations/post/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be CreateAgent_200HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_400HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_401HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_403HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_429HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_500HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_500HeaderXTraceId, value);
}

function checkCreateAgent_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema1, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgent_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema2, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgent_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema3, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgent_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgent_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgent_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

/** The validators of createAgent. */
export const createAgentValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAgentRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAgentCreateResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_500HeaderXTraceId,
      }),
    },
  }),
};
