// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateTaskEvent } from '../task-event.ts';

const schema1: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1result_stream/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1result_stream/operations/get/parameters/1/schema';

/** What is wrong with a value that should be StreamTaskResultPathSessionId; nothing when it is valid. */
export function validateStreamTaskResultPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkStreamTaskResultPathSessionId, value);
}

/** What is wrong with a value that should be StreamTaskResultPathTaskId; nothing when it is valid. */
export function validateStreamTaskResultPathTaskId(value: unknown): readonly Issue[] {
  return judge(checkStreamTaskResultPathTaskId, value);
}

function checkStreamTaskResultPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkStreamTaskResultPathTaskId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

/** The validators of streamTaskResult. */
export const streamTaskResultValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateStreamTaskResultPathSessionId,
      task_id: validateStreamTaskResultPathTaskId,
    }),
    query: byName({}),
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
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
