// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateCreateOpenaiResponseRequest } from '../create-openai-response-request.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateListOpenAIResponseInputItem } from '../list-open-ai-response-input-item.ts';
import { validateListOpenAIResponseObject } from '../list-open-ai-response-object.ts';
import { validateOpenAIDeleteResponseObject } from '../open-ai-delete-response-object.ts';
import { validateOpenAIResponseObject } from '../open-ai-response-object.ts';
import { validateOpenAIResponseStreamItem } from '../open-ai-response-stream-item.ts';
import { validateOrder } from '../order.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  type Pattern,
  type Rule,
  byName,
  judge,
  rule,
  stop,
} from '../support.ts';

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
        'x-trace-id': validateCreateResponse_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateResponse_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateResponse_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateResponse_403HeaderXTraceId,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateResponse_404HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateResponse_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateResponse_500HeaderXTraceId,
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
        'x-trace-id': validateListResponses_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponses_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponses_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponses_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponses_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponses_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of getResponse. */
export const getResponseValidators: OperationValidators = {
  parameters: {
    path: byName({
      response_id: validateGetResponsePathResponseId,
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
        'x-trace-id': validateGetResponse_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetResponse_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetResponse_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetResponse_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetResponse_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetResponse_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of deleteResponse. */
export const deleteResponseValidators: OperationValidators = {
  parameters: {
    path: byName({
      response_id: validateDeleteResponsePathResponseId,
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
        'x-trace-id': validateDeleteResponse_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteResponse_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteResponse_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteResponse_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteResponse_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteResponse_500HeaderXTraceId,
      }),
    },
  }),
};

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
      headers: byName({
        'x-trace-id': validateListResponseInputItems_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_500HeaderXTraceId,
      }),
    },
    501: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListResponseInputItems_501HeaderXTraceId,
      }),
    },
  }),
};

const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema1: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/200/headers/x-trace-id/schema';
const pattern2: Rule = rule(schema1, 'pattern', '^[0-9a-f]{32}$');
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/400/headers/x-trace-id/schema';
const pattern3: Rule = rule(schema2, 'pattern', '^[0-9a-f]{32}$');
const type2: Rule = rule(schema2, 'type', 'string');
const schema3: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/401/headers/x-trace-id/schema';
const pattern4: Rule = rule(schema3, 'pattern', '^[0-9a-f]{32}$');
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/403/headers/x-trace-id/schema';
const pattern5: Rule = rule(schema4, 'pattern', '^[0-9a-f]{32}$');
const type4: Rule = rule(schema4, 'type', 'string');
const schema5: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/404/headers/x-trace-id/schema';
const pattern6: Rule = rule(schema5, 'pattern', '^[0-9a-f]{32}$');
const type5: Rule = rule(schema5, 'type', 'string');
const schema6: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/429/headers/x-trace-id/schema';
const pattern7: Rule = rule(schema6, 'pattern', '^[0-9a-f]{32}$');
const type6: Rule = rule(schema6, 'type', 'string');
const schema7: string = '#/paths/~1v1~1openai~1v1~1responses/operations/post/responses/500/headers/x-trace-id/schema';
const pattern8: Rule = rule(schema7, 'pattern', '^[0-9a-f]{32}$');
const type7: Rule = rule(schema7, 'type', 'string');
const schema8: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/parameters/0/schema';
const type8: Rule = rule(schema8, 'type', 'string');
const schema9: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/parameters/1/schema';
const minimum1: Rule = rule(schema9, 'minimum', 0);
const type9: Rule = rule(schema9, 'type', 'integer');
const schema10: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/parameters/2/schema';
const type10: Rule = rule(schema10, 'type', 'string');
const schema11: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/responses/200/headers/x-trace-id/schema';
const pattern9: Rule = rule(schema11, 'pattern', '^[0-9a-f]{32}$');
const type11: Rule = rule(schema11, 'type', 'string');
const schema12: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/responses/400/headers/x-trace-id/schema';
const pattern10: Rule = rule(schema12, 'pattern', '^[0-9a-f]{32}$');
const type12: Rule = rule(schema12, 'type', 'string');
const schema13: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/responses/401/headers/x-trace-id/schema';
const pattern11: Rule = rule(schema13, 'pattern', '^[0-9a-f]{32}$');
const type13: Rule = rule(schema13, 'type', 'string');
const schema14: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/responses/403/headers/x-trace-id/schema';
const pattern12: Rule = rule(schema14, 'pattern', '^[0-9a-f]{32}$');
const type14: Rule = rule(schema14, 'type', 'string');
const schema15: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/responses/429/headers/x-trace-id/schema';
const pattern13: Rule = rule(schema15, 'pattern', '^[0-9a-f]{32}$');
const type15: Rule = rule(schema15, 'type', 'string');
const schema16: string = '#/paths/~1v1~1openai~1v1~1responses/operations/get/responses/500/headers/x-trace-id/schema';
const pattern14: Rule = rule(schema16, 'pattern', '^[0-9a-f]{32}$');
const type16: Rule = rule(schema16, 'type', 'string');
const schema17: string = '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/get/parameters/0/schema';
const type17: Rule = rule(schema17, 'type', 'string');
const schema18: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/get/responses/200/headers/x-trace-id/schema';
const pattern15: Rule = rule(schema18, 'pattern', '^[0-9a-f]{32}$');
const type18: Rule = rule(schema18, 'type', 'string');
const schema19: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/get/responses/400/headers/x-trace-id/schema';
const pattern16: Rule = rule(schema19, 'pattern', '^[0-9a-f]{32}$');
const type19: Rule = rule(schema19, 'type', 'string');
const schema20: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/get/responses/401/headers/x-trace-id/schema';
const pattern17: Rule = rule(schema20, 'pattern', '^[0-9a-f]{32}$');
const type20: Rule = rule(schema20, 'type', 'string');
const schema21: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/get/responses/403/headers/x-trace-id/schema';
const pattern18: Rule = rule(schema21, 'pattern', '^[0-9a-f]{32}$');
const type21: Rule = rule(schema21, 'type', 'string');
const schema22: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/get/responses/429/headers/x-trace-id/schema';
const pattern19: Rule = rule(schema22, 'pattern', '^[0-9a-f]{32}$');
const type22: Rule = rule(schema22, 'type', 'string');
const schema23: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/get/responses/500/headers/x-trace-id/schema';
const pattern20: Rule = rule(schema23, 'pattern', '^[0-9a-f]{32}$');
const type23: Rule = rule(schema23, 'type', 'string');
const schema24: string = '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/parameters/0/schema';
const type24: Rule = rule(schema24, 'type', 'string');
const schema25: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/responses/200/headers/x-trace-id/schema';
const pattern21: Rule = rule(schema25, 'pattern', '^[0-9a-f]{32}$');
const type25: Rule = rule(schema25, 'type', 'string');
const schema26: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/responses/400/headers/x-trace-id/schema';
const pattern22: Rule = rule(schema26, 'pattern', '^[0-9a-f]{32}$');
const type26: Rule = rule(schema26, 'type', 'string');
const schema27: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/responses/401/headers/x-trace-id/schema';
const pattern23: Rule = rule(schema27, 'pattern', '^[0-9a-f]{32}$');
const type27: Rule = rule(schema27, 'type', 'string');
const schema28: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/responses/403/headers/x-trace-id/schema';
const pattern24: Rule = rule(schema28, 'pattern', '^[0-9a-f]{32}$');
const type28: Rule = rule(schema28, 'type', 'string');
const schema29: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/responses/429/headers/x-trace-id/schema';
const pattern25: Rule = rule(schema29, 'pattern', '^[0-9a-f]{32}$');
const type29: Rule = rule(schema29, 'type', 'string');
const schema30: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}/operations/delete/responses/500/headers/x-trace-id/schema';
const pattern26: Rule = rule(schema30, 'pattern', '^[0-9a-f]{32}$');
const type30: Rule = rule(schema30, 'type', 'string');
const schema31: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/0/schema';
const type31: Rule = rule(schema31, 'type', 'string');
const schema32: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/1/schema';
const type32: Rule = rule(schema32, 'type', 'string');
const schema33: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/2/schema';
const type33: Rule = rule(schema33, 'type', 'string');
const schema34: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/3/schema';
const type34: Rule = rule(schema34 + '/items', 'type', 'string');
const type35: Rule = rule(schema34, 'type', 'array');
const schema35: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/parameters/4/schema';
const minimum2: Rule = rule(schema35, 'minimum', 0);
const type36: Rule = rule(schema35, 'type', 'integer');
const schema36: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/200/headers/x-trace-id/schema';
const pattern27: Rule = rule(schema36, 'pattern', '^[0-9a-f]{32}$');
const type37: Rule = rule(schema36, 'type', 'string');
const schema37: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/400/headers/x-trace-id/schema';
const pattern28: Rule = rule(schema37, 'pattern', '^[0-9a-f]{32}$');
const type38: Rule = rule(schema37, 'type', 'string');
const schema38: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/401/headers/x-trace-id/schema';
const pattern29: Rule = rule(schema38, 'pattern', '^[0-9a-f]{32}$');
const type39: Rule = rule(schema38, 'type', 'string');
const schema39: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/403/headers/x-trace-id/schema';
const pattern30: Rule = rule(schema39, 'pattern', '^[0-9a-f]{32}$');
const type40: Rule = rule(schema39, 'type', 'string');
const schema40: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/429/headers/x-trace-id/schema';
const pattern31: Rule = rule(schema40, 'pattern', '^[0-9a-f]{32}$');
const type41: Rule = rule(schema40, 'type', 'string');
const schema41: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/500/headers/x-trace-id/schema';
const pattern32: Rule = rule(schema41, 'pattern', '^[0-9a-f]{32}$');
const type42: Rule = rule(schema41, 'type', 'string');
const schema42: string =
  '#/paths/~1v1~1openai~1v1~1responses~1{response_id}~1input_items/operations/get/responses/501/headers/x-trace-id/schema';
const pattern33: Rule = rule(schema42, 'pattern', '^[0-9a-f]{32}$');
const type43: Rule = rule(schema42, 'type', 'string');

/** What is wrong with a value that should be CreateResponse_200HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateResponse_400HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateResponse_401HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateResponse_403HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateResponse_404HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_404HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_404HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateResponse_429HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateResponse_500HeaderXTraceId; nothing when it is valid. */
export function validateCreateResponse_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateResponse_500HeaderXTraceId, value);
}

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

/** What is wrong with a value that should be ListResponses_200HeaderXTraceId; nothing when it is valid. */
export function validateListResponses_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponses_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListResponses_400HeaderXTraceId; nothing when it is valid. */
export function validateListResponses_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponses_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListResponses_401HeaderXTraceId; nothing when it is valid. */
export function validateListResponses_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponses_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListResponses_403HeaderXTraceId; nothing when it is valid. */
export function validateListResponses_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponses_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListResponses_429HeaderXTraceId; nothing when it is valid. */
export function validateListResponses_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponses_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListResponses_500HeaderXTraceId; nothing when it is valid. */
export function validateListResponses_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponses_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetResponsePathResponseId; nothing when it is valid. */
export function validateGetResponsePathResponseId(value: unknown): readonly Issue[] {
  return judge(checkGetResponsePathResponseId, value);
}

/** What is wrong with a value that should be GetResponse_200HeaderXTraceId; nothing when it is valid. */
export function validateGetResponse_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetResponse_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetResponse_400HeaderXTraceId; nothing when it is valid. */
export function validateGetResponse_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetResponse_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetResponse_401HeaderXTraceId; nothing when it is valid. */
export function validateGetResponse_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetResponse_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetResponse_403HeaderXTraceId; nothing when it is valid. */
export function validateGetResponse_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetResponse_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetResponse_429HeaderXTraceId; nothing when it is valid. */
export function validateGetResponse_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetResponse_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetResponse_500HeaderXTraceId; nothing when it is valid. */
export function validateGetResponse_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetResponse_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteResponsePathResponseId; nothing when it is valid. */
export function validateDeleteResponsePathResponseId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponsePathResponseId, value);
}

/** What is wrong with a value that should be DeleteResponse_200HeaderXTraceId; nothing when it is valid. */
export function validateDeleteResponse_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponse_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteResponse_400HeaderXTraceId; nothing when it is valid. */
export function validateDeleteResponse_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponse_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteResponse_401HeaderXTraceId; nothing when it is valid. */
export function validateDeleteResponse_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponse_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteResponse_403HeaderXTraceId; nothing when it is valid. */
export function validateDeleteResponse_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponse_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteResponse_429HeaderXTraceId; nothing when it is valid. */
export function validateDeleteResponse_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponse_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteResponse_500HeaderXTraceId; nothing when it is valid. */
export function validateDeleteResponse_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteResponse_500HeaderXTraceId, value);
}

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

/**
 * What is wrong with a value that should be ListResponseInputItems_200HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_200HeaderXTraceId, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_400HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_400HeaderXTraceId, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_401HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_401HeaderXTraceId, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_403HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_403HeaderXTraceId, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_429HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_429HeaderXTraceId, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_500HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_500HeaderXTraceId, value);
}

/**
 * What is wrong with a value that should be ListResponseInputItems_501HeaderXTraceId; nothing when it is
 * valid.
 */
export function validateListResponseInputItems_501HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListResponseInputItems_501HeaderXTraceId, value);
}

function checkCreateResponse_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern2)) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}

function checkCreateResponse_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern3)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkCreateResponse_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern4)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkCreateResponse_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern5)) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}

function checkCreateResponse_404HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern6)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkCreateResponse_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern7)) return false;
  } else if (stop(at, '', type6)) return false;
  return true;
}

function checkCreateResponse_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern8)) return false;
  } else if (stop(at, '', type7)) return false;
  return true;
}

function checkListResponsesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type8)) return false;
  return true;
}

function checkListResponsesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum1)) return false;
  } else if (stop(at, '', type9)) return false;
  return true;
}

function checkListResponsesQueryModel(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type10)) return false;
  return true;
}

function checkListResponses_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern9)) return false;
  } else if (stop(at, '', type11)) return false;
  return true;
}

function checkListResponses_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern10)) return false;
  } else if (stop(at, '', type12)) return false;
  return true;
}

function checkListResponses_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern11)) return false;
  } else if (stop(at, '', type13)) return false;
  return true;
}

function checkListResponses_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern12)) return false;
  } else if (stop(at, '', type14)) return false;
  return true;
}

function checkListResponses_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern13)) return false;
  } else if (stop(at, '', type15)) return false;
  return true;
}

function checkListResponses_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern14)) return false;
  } else if (stop(at, '', type16)) return false;
  return true;
}

function checkGetResponsePathResponseId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type17)) return false;
  return true;
}

function checkGetResponse_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern15)) return false;
  } else if (stop(at, '', type18)) return false;
  return true;
}

function checkGetResponse_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern16)) return false;
  } else if (stop(at, '', type19)) return false;
  return true;
}

function checkGetResponse_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern17)) return false;
  } else if (stop(at, '', type20)) return false;
  return true;
}

function checkGetResponse_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern18)) return false;
  } else if (stop(at, '', type21)) return false;
  return true;
}

function checkGetResponse_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern19)) return false;
  } else if (stop(at, '', type22)) return false;
  return true;
}

function checkGetResponse_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern20)) return false;
  } else if (stop(at, '', type23)) return false;
  return true;
}

function checkDeleteResponsePathResponseId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type24)) return false;
  return true;
}

function checkDeleteResponse_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern21)) return false;
  } else if (stop(at, '', type25)) return false;
  return true;
}

function checkDeleteResponse_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern22)) return false;
  } else if (stop(at, '', type26)) return false;
  return true;
}

function checkDeleteResponse_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern23)) return false;
  } else if (stop(at, '', type27)) return false;
  return true;
}

function checkDeleteResponse_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern24)) return false;
  } else if (stop(at, '', type28)) return false;
  return true;
}

function checkDeleteResponse_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern25)) return false;
  } else if (stop(at, '', type29)) return false;
  return true;
}

function checkDeleteResponse_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern26)) return false;
  } else if (stop(at, '', type30)) return false;
  return true;
}

function checkListResponseInputItemsPathResponseId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type31)) return false;
  return true;
}

function checkListResponseInputItemsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type32)) return false;
  return true;
}

function checkListResponseInputItemsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type33)) return false;
  return true;
}

function checkListResponseInputItemsQueryInclude(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type34)) return false;
    }
  } else if (stop(at, '', type35)) return false;
  return true;
}

function checkListResponseInputItemsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum2)) return false;
  } else if (stop(at, '', type36)) return false;
  return true;
}

function checkListResponseInputItems_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern27)) return false;
  } else if (stop(at, '', type37)) return false;
  return true;
}

function checkListResponseInputItems_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern28)) return false;
  } else if (stop(at, '', type38)) return false;
  return true;
}

function checkListResponseInputItems_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern29)) return false;
  } else if (stop(at, '', type39)) return false;
  return true;
}

function checkListResponseInputItems_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern30)) return false;
  } else if (stop(at, '', type40)) return false;
  return true;
}

function checkListResponseInputItems_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern31)) return false;
  } else if (stop(at, '', type41)) return false;
  return true;
}

function checkListResponseInputItems_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern32)) return false;
  } else if (stop(at, '', type42)) return false;
  return true;
}

function checkListResponseInputItems_501HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern33)) return false;
  } else if (stop(at, '', type43)) return false;
  return true;
}
