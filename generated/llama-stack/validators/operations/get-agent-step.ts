// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgentStepResponse } from '../agent-step-response.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/2/schema';
const schema4: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/3/schema';

/** What is wrong with a value that should be GetAgentStepPathAgentId; nothing when it is valid. */
export function validateGetAgentStepPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathAgentId, value);
}

/** What is wrong with a value that should be GetAgentStepPathSessionId; nothing when it is valid. */
export function validateGetAgentStepPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathSessionId, value);
}

/** What is wrong with a value that should be GetAgentStepPathTurnId; nothing when it is valid. */
export function validateGetAgentStepPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathTurnId, value);
}

/** What is wrong with a value that should be GetAgentStepPathStepId; nothing when it is valid. */
export function validateGetAgentStepPathStepId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathStepId, value);
}

function checkGetAgentStepPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStepPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStepPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStepPathStepId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

/** The validators of getAgentStep. */
export const getAgentStepValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentStepPathAgentId,
      session_id: validateGetAgentStepPathSessionId,
      turn_id: validateGetAgentStepPathTurnId,
      step_id: validateGetAgentStepPathStepId,
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
        'application/json': validateAgentStepResponse,
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
