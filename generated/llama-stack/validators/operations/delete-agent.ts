// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/parameters/0/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema2: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/204/headers/x-trace-id/schema';
const schema3: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/400/headers/x-trace-id/schema';
const schema4: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/401/headers/x-trace-id/schema';
const schema5: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/403/headers/x-trace-id/schema';
const schema6: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/429/headers/x-trace-id/schema';
const schema7: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be DeleteAgentPathAgentId; nothing when it is valid. */
export function validateDeleteAgentPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentPathAgentId, value);
}

/** What is wrong with a value that should be DeleteAgent_204HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_204HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_204HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_400HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_401HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_403HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_429HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_500HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_500HeaderXTraceId, value);
}

function checkDeleteAgentPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgent_204HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema2, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgent_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema3, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgent_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgent_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgent_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgent_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

/** The validators of deleteAgent. */
export const deleteAgentValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateDeleteAgentPathAgentId,
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
        'x-trace-id': validateDeleteAgent_204HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_500HeaderXTraceId,
      }),
    },
  }),
};
