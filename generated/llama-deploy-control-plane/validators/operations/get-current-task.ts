// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { type Issue, type Issues, type OperationValidators, byName, explain, judge, stop } from '../support.ts';
import { checkTaskDefinition } from '../task-definition.ts';

const schema1: string = '#/paths/~1sessions~1{session_id}~1current_task/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1sessions~1{session_id}~1current_task/operations/get/responses/200/content/application~1json/schema';

/** What is wrong with a value that should be GetCurrentTaskPathSessionId; nothing when it is valid. */
export function validateGetCurrentTaskPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetCurrentTaskPathSessionId, value);
}

/** What is wrong with a value that should be GetCurrentTask_200Body; nothing when it is valid. */
export function validateGetCurrentTask_200Body(value: unknown): readonly Issue[] {
  return judge(checkGetCurrentTask_200Body, value);
}

function checkGetCurrentTaskPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetCurrentTask_200Body(value: unknown, at?: Issues): boolean {
  if (!(value === null || checkTaskDefinition(value))) {
    if (stop(at, '', [schema2, 'anyOf', 2])) return false;
    explain(at, value, [checkTaskDefinition]);
  }
  return true;
}

/** The validators of getCurrentTask. */
export const getCurrentTaskValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateGetCurrentTaskPathSessionId,
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
        'application/json': validateGetCurrentTask_200Body,
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
    404: {
      content: byName({
        'application/json': validateErrorDetail,
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
