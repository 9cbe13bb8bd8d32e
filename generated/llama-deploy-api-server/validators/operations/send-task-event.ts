// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { validateEventDefinition } from '../event-definition.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateValidationError } from '../validation-error.ts';

const schema1: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1events/operations/post/parameters/0/schema';
const schema2: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1events/operations/post/parameters/1/schema';
const schema3: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1events/operations/post/parameters/2/schema';

/** What is wrong with a value that should be SendTaskEventPathDeploymentName; nothing when it is valid. */
export function validateSendTaskEventPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEventPathDeploymentName, value);
}

/** What is wrong with a value that should be SendTaskEventPathTaskId; nothing when it is valid. */
export function validateSendTaskEventPathTaskId(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEventPathTaskId, value);
}

/** What is wrong with a value that should be SendTaskEventQuerySessionId; nothing when it is valid. */
export function validateSendTaskEventQuerySessionId(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEventQuerySessionId, value);
}

function checkSendTaskEventPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkSendTaskEventPathTaskId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkSendTaskEventQuerySessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

/** The validators of sendTaskEvent. */
export const sendTaskEventValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateSendTaskEventPathDeploymentName,
      task_id: validateSendTaskEventPathTaskId,
    }),
    query: byName({
      session_id: validateSendTaskEventQuerySessionId,
    }),
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
        'application/json': validateEventDefinition,
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
