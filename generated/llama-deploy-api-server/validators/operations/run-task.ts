// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { validateResultStyle } from '../result-style.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateTaskDefinitionParam } from '../task-definition-param.ts';
import { validateValidationError } from '../validation-error.ts';

const schema1: string = '#/paths/~1deployments~1{deployment_name}~1tasks~1run/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1deployments~1{deployment_name}~1tasks~1run/operations/post/parameters/1/schema';
const schema3: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1run/operations/post/responses/200/content/application~1json/schema';

/** What is wrong with a value that should be RunTaskPathDeploymentName; nothing when it is valid. */
export function validateRunTaskPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkRunTaskPathDeploymentName, value);
}

/** What is wrong with a value that should be RunTaskQuerySessionId; nothing when it is valid. */
export function validateRunTaskQuerySessionId(value: unknown): readonly Issue[] {
  return judge(checkRunTaskQuerySessionId, value);
}

/** What is wrong with a value that should be RunTask_200Body; nothing when it is valid. */
export function validateRunTask_200Body(value: unknown): readonly Issue[] {
  return judge(checkRunTask_200Body, value);
}

function checkRunTaskPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkRunTaskQuerySessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkRunTask_200Body(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

/** The validators of runTask. */
export const runTaskValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateRunTaskPathDeploymentName,
    }),
    query: byName({
      session_id: validateRunTaskQuerySessionId,
    }),
    header: byName({
      'x-etalon-results': validateResultStyle,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateTaskDefinitionParam,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRunTask_200Body,
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
