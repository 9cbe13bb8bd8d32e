// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/parameters/0/schema';
const schema2: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/parameters/1/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema3: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/204/headers/x-trace-id/schema';
const schema4: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/400/headers/x-trace-id/schema';
const schema5: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/401/headers/x-trace-id/schema';
const schema6: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/403/headers/x-trace-id/schema';
const schema7: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/429/headers/x-trace-id/schema';
const schema8: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be DeleteAgentSessionPathAgentId; nothing when it is valid. */
export function validateDeleteAgentSessionPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSessionPathAgentId, value);
}

/** What is wrong with a value that should be DeleteAgentSessionPathSessionId; nothing when it is valid. */
export function validateDeleteAgentSessionPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSessionPathSessionId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_204HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_204HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_204HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_400HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_401HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_403HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_429HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_500HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_500HeaderXTraceId, value);
}

function checkDeleteAgentSessionPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSessionPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSession_204HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema3, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSession_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSession_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSession_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSession_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSession_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema8, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

/** The validators of deleteAgentSession. */
export const deleteAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateDeleteAgentSessionPathAgentId,
      session_id: validateDeleteAgentSessionPathSessionId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    204: {
      content: byName({}),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_204HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_500HeaderXTraceId,
      }),
    },
  }),
};
