// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateJob } from '../job.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1jobs~1{job_id}/operations/get/parameters/0/schema';

/** What is wrong with a value that should be GetJobPathJobId; nothing when it is valid. */
export function validateGetJobPathJobId(value: unknown): readonly Issue[] {
  return judge(checkGetJobPathJobId, value);
}

function checkGetJobPathJobId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

/** The validators of getJob. */
export const getJobValidators: OperationValidators = {
  parameters: {
    path: byName({
      job_id: validateGetJobPathJobId,
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
        'application/json': validateJob,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
