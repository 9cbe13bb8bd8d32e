// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgentTurnResponseStreamItem } from '../agent-turn-response-stream-item.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';

const schema1: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/2/schema';
const schema4: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/3/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema5: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/200/headers/x-trace-id/schema';
const schema6: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/400/headers/x-trace-id/schema';
const schema7: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/401/headers/x-trace-id/schema';
const schema8: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/403/headers/x-trace-id/schema';
const schema9: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/429/headers/x-trace-id/schema';
const schema10: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be StreamAgentTurnEventsPathAgentId; nothing when it is valid. */
export function validateStreamAgentTurnEventsPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsPathAgentId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEventsPathSessionId; nothing when it is valid. */
export function validateStreamAgentTurnEventsPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsPathSessionId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEventsPathTurnId; nothing when it is valid. */
export function validateStreamAgentTurnEventsPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsPathTurnId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEventsHeaderLastEventID; nothing when it is valid. */
export function validateStreamAgentTurnEventsHeaderLastEventID(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsHeaderLastEventID, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_200HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_400HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_401HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_403HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_429HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_500HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_500HeaderXTraceId, value);
}

function checkStreamAgentTurnEventsPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEventsPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEventsPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEventsHeaderLastEventID(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEvents_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEvents_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEvents_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEvents_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema8, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEvents_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema9, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEvents_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema10, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

/** The validators of streamAgentTurnEvents. */
export const streamAgentTurnEventsValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateStreamAgentTurnEventsPathAgentId,
      session_id: validateStreamAgentTurnEventsPathSessionId,
      turn_id: validateStreamAgentTurnEventsPathTurnId,
    }),
    query: byName({}),
    header: byName({
      'Last-Event-ID': validateStreamAgentTurnEventsHeaderLastEventID,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({
        'text/event-stream': validateAgentTurnResponseStreamItem,
      }),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_500HeaderXTraceId,
      }),
    },
  }),
};
