// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgentTurnResponseStreamItem } from '../agent-turn-response-stream-item.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateResumeAgentTurnRequest } from '../resume-agent-turn-request.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateTurn } from '../turn.ts';

const schema1: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/parameters/0/schema';
const schema2: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/parameters/1/schema';
const schema3: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/parameters/2/schema';

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
    404: {
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
