// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateTurn } from '../turn.ts';

const schema1: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/parameters/2/schema';

/** What is wrong with a value that should be GetAgentTurnPathAgentId; nothing when it is valid. */
export function validateGetAgentTurnPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurnPathAgentId, value);
}

/** What is wrong with a value that should be GetAgentTurnPathSessionId; nothing when it is valid. */
export function validateGetAgentTurnPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurnPathSessionId, value);
}

/** What is wrong with a value that should be GetAgentTurnPathTurnId; nothing when it is valid. */
export function validateGetAgentTurnPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurnPathTurnId, value);
}

function checkGetAgentTurnPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurnPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurnPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

/** The validators of getAgentTurn. */
export const getAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentTurnPathAgentId,
      session_id: validateGetAgentTurnPathSessionId,
      turn_id: validateGetAgentTurnPathTurnId,
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
        'application/json': validateTurn,
      }),
      items: byName({}),
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
