// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgentTurnResponseStreamItem } from '../agent-turn-response-stream-item.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateCreateAgentTurnRequest } from '../create-agent-turn-request.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';
import { validateTurn } from '../turn.ts';

const schema1: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/parameters/0/schema';
const schema2: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/parameters/1/schema';
const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema3: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/200/headers/x-trace-id/schema';
const schema4: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/400/headers/x-trace-id/schema';
const schema5: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/401/headers/x-trace-id/schema';
const schema6: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/403/headers/x-trace-id/schema';
const schema7: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/404/headers/x-trace-id/schema';
const schema8: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/429/headers/x-trace-id/schema';
const schema9: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be CreateAgentTurnPathAgentId; nothing when it is valid. */
export function validateCreateAgentTurnPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurnPathAgentId, value);
}

/** What is wrong with a value that should be CreateAgentTurnPathSessionId; nothing when it is valid. */
export function validateCreateAgentTurnPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurnPathSessionId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_200HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_400HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_401HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_403HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_404HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_404HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_404HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_429HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_500HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_500HeaderXTraceId, value);
}

function checkCreateAgentTurnPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurnPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema3, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_404HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema7, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema8, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema9, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

/** The validators of createAgentTurn. */
export const createAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateCreateAgentTurnPathAgentId,
      session_id: validateCreateAgentTurnPathSessionId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAgentTurnRequest,
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
        'x-trace-id': validateCreateAgentTurn_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_403HeaderXTraceId,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_404HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_500HeaderXTraceId,
      }),
    },
  }),
};
