// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateListOpenAIResponseObject } from '../list-open-ai-response-object.ts';
import { validateOrder } from '../order.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/parameters/2/schema';

/** What is wrong with a value that should be ListResponsesQueryAfter; nothing when it is valid. */
export function validateListResponsesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListResponsesQueryAfter, value);
}

/** What is wrong with a value that should be ListResponsesQueryLimit; nothing when it is valid. */
export function validateListResponsesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListResponsesQueryLimit, value);
}

/** What is wrong with a value that should be ListResponsesQueryModel; nothing when it is valid. */
export function validateListResponsesQueryModel(value: unknown): readonly Issue[] {
  return judge(checkListResponsesQueryModel, value);
}

function checkListResponsesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkListResponsesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema2, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkListResponsesQueryModel(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

/** The validators of listResponses. */
export const listResponsesValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      after: validateListResponsesQueryAfter,
      limit: validateListResponsesQueryLimit,
      model: validateListResponsesQueryModel,
      order: validateOrder,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateListOpenAIResponseObject,
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
