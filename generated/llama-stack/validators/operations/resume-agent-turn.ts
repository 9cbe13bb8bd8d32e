// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgentTurnResponseStreamItem } from '../agent-turn-response-stream-item.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateResumeAgentTurnRequest } from '../resume-agent-turn-request.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';
import { validateTurn } from '../turn.ts';

const schema1: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/parameters/0/schema';
const schema2: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/parameters/1/schema';
const schema3: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/parameters/2/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema4: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/200/headers/x-trace-id/schema';
const schema5: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/400/headers/x-trace-id/schema';
const schema6: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/401/headers/x-trace-id/schema';
const schema7: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/403/headers/x-trace-id/schema';
const schema8: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/404/headers/x-trace-id/schema';
const schema9: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/429/headers/x-trace-id/schema';
const schema10: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be ResumeAgentTurnPathAgentId; nothing when it is valid. */
export function validateResumeAgentTurnPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurnPathAgentId, value);
}

/** What is wrong with a value that should be ResumeAgentTurnPathSessionId; nothing when it is valid. */
export function validateResumeAgentTurnPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurnPathSessionId, value);
}

/** What is wrong with a value that should be ResumeAgentTurnPathTurnId; nothing when it is valid. */
export function validateResumeAgentTurnPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurnPathTurnId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_200HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_400HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_401HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_403HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_404HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_404HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_404HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_429HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_500HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_500HeaderXTraceId, value);
}

function checkResumeAgentTurnPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurnPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurnPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_404HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema8, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema9, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema10, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

/** The validators of resumeAgentTurn. */
export const resumeAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateResumeAgentTurnPathAgentId,
      session_id: validateResumeAgentTurnPathSessionId,
      turn_id: validateResumeAgentTurnPathTurnId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateResumeAgentTurnRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateTurn,
      }),
      items: byName({
        'text/event-stream': validateAgentTurnResponseStreamItem,
      }),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_403HeaderXTraceId,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_404HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_500HeaderXTraceId,
      }),
    },
  }),
};
