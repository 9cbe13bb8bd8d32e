// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateTaskEvent } from '../task-event.ts';
import { validateValidationError } from '../validation-error.ts';

const schema1: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1events/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1events/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1events/operations/get/parameters/2/schema';

/** What is wrong with a value that should be StreamTaskEventsPathDeploymentName; nothing when it is valid. */
export function validateStreamTaskEventsPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkStreamTaskEventsPathDeploymentName, value);
}

/** What is wrong with a value that should be StreamTaskEventsPathTaskId; nothing when it is valid. */
export function validateStreamTaskEventsPathTaskId(value: unknown): readonly Issue[] {
  return judge(checkStreamTaskEventsPathTaskId, value);
}

/** What is wrong with a value that should be StreamTaskEventsQuerySessionId; nothing when it is valid. */
export function validateStreamTaskEventsQuerySessionId(value: unknown): readonly Issue[] {
  return judge(checkStreamTaskEventsQuerySessionId, value);
}

function checkStreamTaskEventsPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkStreamTaskEventsPathTaskId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkStreamTaskEventsQuerySessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

/** The validators of streamTaskEvents. */
export const streamTaskEventsValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateStreamTaskEventsPathDeploymentName,
      task_id: validateStreamTaskEventsPathTaskId,
    }),
    query: byName({
      session_id: validateStreamTaskEventsQuerySessionId,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({
        'application/x-ndjson': validateTaskEvent,
      }),
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
    410: {
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
