// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validatePaginatedAgents } from '../paginated-agents.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1agents/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1v1~1agents/operations/get/parameters/1/schema';

/** What is wrong with a value that should be ListAgentsQueryStartIndex; nothing when it is valid. */
export function validateListAgentsQueryStartIndex(value: unknown): readonly Issue[] {
  return judge(checkListAgentsQueryStartIndex, value);
}

/** What is wrong with a value that should be ListAgentsQueryLimit; nothing when it is valid. */
export function validateListAgentsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAgentsQueryLimit, value);
}

function checkListAgentsQueryStartIndex(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema1, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema1, 'type', 'integer'])) return false;
  return true;
}

function checkListAgentsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < -1 && stop(at, '', [schema2, 'minimum', -1])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

/** The validators of listAgents. */
export const listAgentsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      start_index: validateListAgentsQueryStartIndex,
      limit: validateListAgentsQueryLimit,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validatePaginatedAgents,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
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
    429: {
      content: byName({
        'application/json': validateErrorMessage,
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
