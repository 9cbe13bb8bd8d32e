// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgentTurnResponseStreamItem } from '../agent-turn-response-stream-item.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/2/schema';
const schema4: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/3/schema';

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
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
