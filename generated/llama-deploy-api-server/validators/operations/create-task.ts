// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateTaskDefinition } from '../task-definition.ts';
import { validateTaskDefinitionParam } from '../task-definition-param.ts';
import { validateValidationError } from '../validation-error.ts';

const schema1: string = '#/paths/~1deployments~1{deployment_name}~1tasks~1create/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1deployments~1{deployment_name}~1tasks~1create/operations/post/parameters/1/schema';

/** What is wrong with a value that should be CreateTaskPathDeploymentName; nothing when it is valid. */
export function validateCreateTaskPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkCreateTaskPathDeploymentName, value);
}

/** What is wrong with a value that should be CreateTaskQuerySessionId; nothing when it is valid. */
export function validateCreateTaskQuerySessionId(value: unknown): readonly Issue[] {
  return judge(checkCreateTaskQuerySessionId, value);
}

function checkCreateTaskPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCreateTaskQuerySessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

/** The validators of createTask. */
export const createTaskValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateCreateTaskPathDeploymentName,
    }),
    query: byName({
      session_id: validateCreateTaskQuerySessionId,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateTaskDefinitionParam,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateTaskDefinition,
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
