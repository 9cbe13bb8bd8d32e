// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { validateResultStyle } from '../result-style.ts';
import { type Issue, type Issues, type OperationValidators, byName, explain, judge, stop } from '../support.ts';
import { checkTaskResult } from '../task-result.ts';
import { validateValidationError } from '../validation-error.ts';

const schema1: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1results/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1results/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1results/operations/get/parameters/2/schema';
const schema4: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1results/operations/get/responses/200/content/application~1json/schema';

/** What is wrong with a value that should be GetTaskResultPathDeploymentName; nothing when it is valid. */
export function validateGetTaskResultPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResultPathDeploymentName, value);
}

/** What is wrong with a value that should be GetTaskResultPathTaskId; nothing when it is valid. */
export function validateGetTaskResultPathTaskId(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResultPathTaskId, value);
}

/** What is wrong with a value that should be GetTaskResultQuerySessionId; nothing when it is valid. */
export function validateGetTaskResultQuerySessionId(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResultQuerySessionId, value);
}

/** What is wrong with a value that should be GetTaskResult_200Body; nothing when it is valid. */
export function validateGetTaskResult_200Body(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResult_200Body, value);
}

function checkGetTaskResultPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkGetTaskResultPathTaskId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkGetTaskResultQuerySessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkGetTaskResult_200Body(value: unknown, at?: Issues): boolean {
  if (!(value === null || checkTaskResult(value))) {
    if (stop(at, '', [schema4, 'anyOf', 2])) return false;
    explain(at, value, [checkTaskResult]);
  }
  return true;
}

/** The validators of getTaskResult. */
export const getTaskResultValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateGetTaskResultPathDeploymentName,
      task_id: validateGetTaskResultPathTaskId,
    }),
    query: byName({
      session_id: validateGetTaskResultQuerySessionId,
    }),
    header: byName({
      'x-etalon-results': validateResultStyle,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateGetTaskResult_200Body,
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
