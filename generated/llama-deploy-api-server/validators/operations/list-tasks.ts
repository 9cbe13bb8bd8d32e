// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop, under } from '../support.ts';
import { checkTaskDefinition } from '../task-definition.ts';

const schema1: string = '#/paths/~1deployments~1{deployment_name}~1tasks/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks/operations/get/responses/200/content/application~1json/schema';

/** What is wrong with a value that should be ListTasksPathDeploymentName; nothing when it is valid. */
export function validateListTasksPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkListTasksPathDeploymentName, value);
}

/** What is wrong with a value that should be ListTasks_200Body; nothing when it is valid. */
export function validateListTasks_200Body(value: unknown): readonly Issue[] {
  return judge(checkListTasks_200Body, value);
}

function checkListTasksPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkListTasks_200Body(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkTaskDefinition(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', [schema2, 'type', 'array'])) return false;
  return true;
}

/** The validators of listTasks. */
export const listTasksValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateListTasksPathDeploymentName,
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
        'application/json': validateListTasks_200Body,
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
