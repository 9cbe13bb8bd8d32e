// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateListOpenAIResponseInputItem } from '../list-open-ai-response-input-item.ts';
import { validateOrder } from '../order.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/0/schema';
const schema2: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/1/schema';
const schema3: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/2/schema';
const schema4: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/3/schema';
const schema5: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/4/schema';

/** What is wrong with a value that should be ListResponseInputItemsPathResponseId; nothing when it is valid. */
export function validateListResponseInputItemsPathResponseId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItemsPathResponseId, value);
}

/** What is wrong with a value that should be ListResponseInputItemsQueryAfter; nothing when it is valid. */
export function validateListResponseInputItemsQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItemsQueryAfter, value);
}

/** What is wrong with a value that should be ListResponseInputItemsQueryBefore; nothing when it is valid. */
export function validateListResponseInputItemsQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItemsQueryBefore, value);
}

/** What is wrong with a value that should be ListResponseInputItemsQueryInclude; nothing when it is valid. */
export function validateListResponseInputItemsQueryInclude(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItemsQueryInclude, value);
}

/** What is wrong with a value that should be ListResponseInputItemsQueryLimit; nothing when it is valid. */
export function validateListResponseInputItemsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItemsQueryLimit, value);
}

function checkListResponseInputItemsPathResponseId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkListResponseInputItemsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkListResponseInputItemsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkListResponseInputItemsQueryInclude(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, [schema4 + '/items', 'type', 'string'])) return false;
    }
  } else if (stop(at, '', [schema4, 'type', 'array'])) return false;
  return true;
}

function checkListResponseInputItemsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

/** The validators of listResponseInputItems. */
export const listResponseInputItemsValidators: OperationValidators = {
  parameters: {
    path: byName({
      response_id: validateListResponseInputItemsPathResponseId,
    }),
    query: byName({
      after: validateListResponseInputItemsQueryAfter,
      before: validateListResponseInputItemsQueryBefore,
      include: validateListResponseInputItemsQueryInclude,
      limit: validateListResponseInputItemsQueryLimit,
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
        'application/json': validateListOpenAIResponseInputItem,
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
    501: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
