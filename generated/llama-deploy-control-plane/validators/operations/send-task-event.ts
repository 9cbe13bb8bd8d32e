// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { validateEventDefinition } from '../event-definition.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateValidationError } from '../validation-error.ts';

const schema1: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1send_event/operations/post/parameters/0/schema';
const schema2: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1send_event/operations/post/parameters/1/schema';
const schema3: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1send_event/operations/post/responses/200/content/application~1json/schema';

/** What is wrong with a value that should be SendTaskEventPathSessionId; nothing when it is valid. */
export function validateSendTaskEventPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEventPathSessionId, value);
}

/** What is wrong with a value that should be SendTaskEventPathTaskId; nothing when it is valid. */
export function validateSendTaskEventPathTaskId(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEventPathTaskId, value);
}

/** What is wrong with a value that should be SendTaskEvent_200Body; nothing when it is valid. */
export function validateSendTaskEvent_200Body(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEvent_200Body, value);
}

function checkSendTaskEventPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkSendTaskEventPathTaskId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkSendTaskEvent_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', [schema3, 'type', 'null'])) return false;
  return true;
}

/** The validators of sendTaskEvent. */
export const sendTaskEventValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateSendTaskEventPathSessionId,
      task_id: validateSendTaskEventPathTaskId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateEventDefinition,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateSendTaskEvent_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
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
    413: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
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
