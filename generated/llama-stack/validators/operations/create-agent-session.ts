// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgentSessionCreateResponse } from '../agent-session-create-response.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateCreateAgentSessionRequest } from '../create-agent-session-request.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/parameters/0/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema2: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/200/headers/x-trace-id/schema';
const schema3: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/400/headers/x-trace-id/schema';
const schema4: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/401/headers/x-trace-id/schema';
const schema5: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/403/headers/x-trace-id/schema';
const schema6: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/429/headers/x-trace-id/schema';
const schema7: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be CreateAgentSessionPathAgentId; nothing when it is valid. */
export function validateCreateAgentSessionPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSessionPathAgentId, value);
}

/** What is wrong with a value that should be CreateAgentSession_200HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_400HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_401HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_403HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_429HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_500HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_500HeaderXTraceId, value);
}

function checkCreateAgentSessionPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSession_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema2, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSession_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema3, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSession_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSession_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSession_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSession_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

/** The validators of createAgentSession. */
export const createAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateCreateAgentSessionPathAgentId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAgentSessionRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAgentSessionCreateResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_500HeaderXTraceId,
      }),
    },
  }),
};
