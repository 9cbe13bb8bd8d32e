// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateTraceIdHeader } from '../components/headers.ts';
import { validateResponseIdParameter } from '../components/parameters.ts';
import { validateCreateOpenaiResponseRequest } from '../create-openai-response-request.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateListOpenAIResponseInputItem } from '../list-open-ai-response-input-item.ts';
import { validateListOpenAIResponseObject } from '../list-open-ai-response-object.ts';
import { validateOpenAIDeleteResponseObject } from '../open-ai-delete-response-object.ts';
import { validateOpenAIResponseObject } from '../open-ai-response-object.ts';
import { validateOpenAIResponseStreamItem } from '../open-ai-response-stream-item.ts';
import { validateOrder } from '../order.ts';
import { type Issue, type Issues, type OperationValidators, type Rule, byName, judge, rule, stop } from '../support.ts';

/** The validators of createResponse. */
export const createResponseValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateOpenaiResponseRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateOpenAIResponseObject,
      }),
      items: byName({
        'text/event-stream': validateOpenAIResponseStreamItem,
      }),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

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
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of getResponse. */
export const getResponseValidators: OperationValidators = {
  parameters: {
    path: byName({
      response_id: validateResponseIdParameter,
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
        'application/json': validateOpenAIResponseObject,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of deleteResponse. */
export const deleteResponseValidators: OperationValidators = {
  parameters: {
    path: byName({
      response_id: validateResponseIdParameter,
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
        'application/json': validateOpenAIDeleteResponseObject,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of listResponseInputItems. */
export const listResponseInputItemsValidators: OperationValidators = {
  parameters: {
    path: byName({
      response_id: validateResponseIdParameter,
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
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    501: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

const schema1: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/parameters/0/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/parameters/1/schema';
const minimum1: Rule = rule(schema2, 'minimum', 0);
const type2: Rule = rule(schema2, 'type', 'integer');
const schema3: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/parameters/2/schema';
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/1/schema';
const type4: Rule = rule(schema4, 'type', 'string');
const schema5: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/2/schema';
const type5: Rule = rule(schema5, 'type', 'string');
const schema6: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/3/schema';
const type6: Rule = rule(schema6 + '/items', 'type', 'string');
const type7: Rule = rule(schema6, 'type', 'array');
const schema7: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/4/schema';
const minimum2: Rule = rule(schema7, 'minimum', 0);
const type8: Rule = rule(schema7, 'type', 'integer');

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

function checkListResponsesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkListResponsesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkListResponsesQueryModel(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkListResponseInputItemsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type4)) return false;
  return true;
}

function checkListResponseInputItemsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type5)) return false;
  return true;
}

function checkListResponseInputItemsQueryInclude(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type6)) return false;
    }
  } else if (stop(at, '', type7)) return false;
  return true;
}

function checkListResponseInputItemsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum2)) return false;
  } else if (stop(at, '', type8)) return false;
  return true;
}
