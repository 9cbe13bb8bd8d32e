// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateCreateFileRequest } from '../create-file-request.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateFileDeleted } from '../file-deleted.ts';
import { validateFileList } from '../file-list.ts';
import { validateFileObject } from '../file-object.ts';
import { validateOrder } from '../order.ts';
import { type Issue, type Issues, type OperationValidators, type Rule, byName, judge, rule, stop } from '../support.ts';

/** The validators of createFile. */
export const createFileValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'multipart/form-data': validateCreateFileRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateFileObject,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_200HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_400HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_401HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_403HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_403HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_429HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_429HeaderOpenaiVersion,
        'retry-after': validateCreateFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_500HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listFiles. */
export const listFilesValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      purpose: validateListFilesQueryPurpose,
      limit: validateListFilesQueryLimit,
      order: validateOrder,
      after: validateListFilesQueryAfter,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateFileList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_200HeaderXRequestId,
        'openai-processing-ms': validateListFiles_200HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_400HeaderXRequestId,
        'openai-processing-ms': validateListFiles_400HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_401HeaderXRequestId,
        'openai-processing-ms': validateListFiles_401HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_403HeaderXRequestId,
        'openai-processing-ms': validateListFiles_403HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_403HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_429HeaderXRequestId,
        'openai-processing-ms': validateListFiles_429HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_429HeaderOpenaiVersion,
        'retry-after': validateListFiles_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_500HeaderXRequestId,
        'openai-processing-ms': validateListFiles_500HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getFile. */
export const getFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      file_id: validateGetFilePathFileId,
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
        'application/json': validateFileObject,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_200HeaderXRequestId,
        'openai-processing-ms': validateGetFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_400HeaderXRequestId,
        'openai-processing-ms': validateGetFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_401HeaderXRequestId,
        'openai-processing-ms': validateGetFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_403HeaderXRequestId,
        'openai-processing-ms': validateGetFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_404HeaderXRequestId,
        'openai-processing-ms': validateGetFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_429HeaderXRequestId,
        'openai-processing-ms': validateGetFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_429HeaderOpenaiVersion,
        'retry-after': validateGetFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_500HeaderXRequestId,
        'openai-processing-ms': validateGetFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of deleteFile. */
export const deleteFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      file_id: validateDeleteFilePathFileId,
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
        'application/json': validateFileDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_429HeaderOpenaiVersion,
        'retry-after': validateDeleteFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getFileContent. */
export const getFileContentValidators: OperationValidators = {
  parameters: {
    path: byName({
      file_id: validateGetFileContentPathFileId,
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
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_200HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_400HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_401HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_403HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_404HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_429HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_429HeaderOpenaiVersion,
        'retry-after': validateGetFileContent_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_500HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_500HeaderOpenaiVersion,
      }),
    },
  }),
};

const schema1: string = '#/paths/~1files/operations/post/responses/200/headers/x-request-id/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/paths/~1files/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum1: Rule = rule(schema2, 'minimum', 0);
const type2: Rule = rule(schema2, 'type', 'integer');
const schema3: string = '#/paths/~1files/operations/post/responses/200/headers/openai-version/schema';
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string = '#/paths/~1files/operations/post/responses/400/headers/x-request-id/schema';
const type4: Rule = rule(schema4, 'type', 'string');
const schema5: string = '#/paths/~1files/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum2: Rule = rule(schema5, 'minimum', 0);
const type5: Rule = rule(schema5, 'type', 'integer');
const schema6: string = '#/paths/~1files/operations/post/responses/400/headers/openai-version/schema';
const type6: Rule = rule(schema6, 'type', 'string');
const schema7: string = '#/paths/~1files/operations/post/responses/401/headers/x-request-id/schema';
const type7: Rule = rule(schema7, 'type', 'string');
const schema8: string = '#/paths/~1files/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum3: Rule = rule(schema8, 'minimum', 0);
const type8: Rule = rule(schema8, 'type', 'integer');
const schema9: string = '#/paths/~1files/operations/post/responses/401/headers/openai-version/schema';
const type9: Rule = rule(schema9, 'type', 'string');
const schema10: string = '#/paths/~1files/operations/post/responses/403/headers/x-request-id/schema';
const type10: Rule = rule(schema10, 'type', 'string');
const schema11: string = '#/paths/~1files/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum4: Rule = rule(schema11, 'minimum', 0);
const type11: Rule = rule(schema11, 'type', 'integer');
const schema12: string = '#/paths/~1files/operations/post/responses/403/headers/openai-version/schema';
const type12: Rule = rule(schema12, 'type', 'string');
const schema13: string = '#/paths/~1files/operations/post/responses/429/headers/x-request-id/schema';
const type13: Rule = rule(schema13, 'type', 'string');
const schema14: string = '#/paths/~1files/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum5: Rule = rule(schema14, 'minimum', 0);
const type14: Rule = rule(schema14, 'type', 'integer');
const schema15: string = '#/paths/~1files/operations/post/responses/429/headers/openai-version/schema';
const type15: Rule = rule(schema15, 'type', 'string');
const schema16: string = '#/paths/~1files/operations/post/responses/429/headers/retry-after/schema';
const minimum6: Rule = rule(schema16, 'minimum', 0);
const type16: Rule = rule(schema16, 'type', 'integer');
const schema17: string = '#/paths/~1files/operations/post/responses/500/headers/x-request-id/schema';
const type17: Rule = rule(schema17, 'type', 'string');
const schema18: string = '#/paths/~1files/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum7: Rule = rule(schema18, 'minimum', 0);
const type18: Rule = rule(schema18, 'type', 'integer');
const schema19: string = '#/paths/~1files/operations/post/responses/500/headers/openai-version/schema';
const type19: Rule = rule(schema19, 'type', 'string');
const schema20: string = '#/paths/~1files/operations/get/parameters/0/schema';
const type20: Rule = rule(schema20, 'type', 'string');
const schema21: string = '#/paths/~1files/operations/get/parameters/1/schema';
const minimum8: Rule = rule(schema21, 'minimum', 1);
const maximum1: Rule = rule(schema21, 'maximum', 10000);
const type21: Rule = rule(schema21, 'type', 'integer');
const schema22: string = '#/paths/~1files/operations/get/parameters/3/schema';
const type22: Rule = rule(schema22, 'type', 'string');
const schema23: string = '#/paths/~1files/operations/get/responses/200/headers/x-request-id/schema';
const type23: Rule = rule(schema23, 'type', 'string');
const schema24: string = '#/paths/~1files/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum9: Rule = rule(schema24, 'minimum', 0);
const type24: Rule = rule(schema24, 'type', 'integer');
const schema25: string = '#/paths/~1files/operations/get/responses/200/headers/openai-version/schema';
const type25: Rule = rule(schema25, 'type', 'string');
const schema26: string = '#/paths/~1files/operations/get/responses/400/headers/x-request-id/schema';
const type26: Rule = rule(schema26, 'type', 'string');
const schema27: string = '#/paths/~1files/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum10: Rule = rule(schema27, 'minimum', 0);
const type27: Rule = rule(schema27, 'type', 'integer');
const schema28: string = '#/paths/~1files/operations/get/responses/400/headers/openai-version/schema';
const type28: Rule = rule(schema28, 'type', 'string');
const schema29: string = '#/paths/~1files/operations/get/responses/401/headers/x-request-id/schema';
const type29: Rule = rule(schema29, 'type', 'string');
const schema30: string = '#/paths/~1files/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum11: Rule = rule(schema30, 'minimum', 0);
const type30: Rule = rule(schema30, 'type', 'integer');
const schema31: string = '#/paths/~1files/operations/get/responses/401/headers/openai-version/schema';
const type31: Rule = rule(schema31, 'type', 'string');
const schema32: string = '#/paths/~1files/operations/get/responses/403/headers/x-request-id/schema';
const type32: Rule = rule(schema32, 'type', 'string');
const schema33: string = '#/paths/~1files/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum12: Rule = rule(schema33, 'minimum', 0);
const type33: Rule = rule(schema33, 'type', 'integer');
const schema34: string = '#/paths/~1files/operations/get/responses/403/headers/openai-version/schema';
const type34: Rule = rule(schema34, 'type', 'string');
const schema35: string = '#/paths/~1files/operations/get/responses/429/headers/x-request-id/schema';
const type35: Rule = rule(schema35, 'type', 'string');
const schema36: string = '#/paths/~1files/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum13: Rule = rule(schema36, 'minimum', 0);
const type36: Rule = rule(schema36, 'type', 'integer');
const schema37: string = '#/paths/~1files/operations/get/responses/429/headers/openai-version/schema';
const type37: Rule = rule(schema37, 'type', 'string');
const schema38: string = '#/paths/~1files/operations/get/responses/429/headers/retry-after/schema';
const minimum14: Rule = rule(schema38, 'minimum', 0);
const type38: Rule = rule(schema38, 'type', 'integer');
const schema39: string = '#/paths/~1files/operations/get/responses/500/headers/x-request-id/schema';
const type39: Rule = rule(schema39, 'type', 'string');
const schema40: string = '#/paths/~1files/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum15: Rule = rule(schema40, 'minimum', 0);
const type40: Rule = rule(schema40, 'type', 'integer');
const schema41: string = '#/paths/~1files/operations/get/responses/500/headers/openai-version/schema';
const type41: Rule = rule(schema41, 'type', 'string');
const schema42: string = '#/paths/~1files~1{file_id}/operations/get/parameters/0/schema';
const type42: Rule = rule(schema42, 'type', 'string');
const schema43: string = '#/paths/~1files~1{file_id}/operations/get/responses/200/headers/x-request-id/schema';
const type43: Rule = rule(schema43, 'type', 'string');
const schema44: string = '#/paths/~1files~1{file_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum16: Rule = rule(schema44, 'minimum', 0);
const type44: Rule = rule(schema44, 'type', 'integer');
const schema45: string = '#/paths/~1files~1{file_id}/operations/get/responses/200/headers/openai-version/schema';
const type45: Rule = rule(schema45, 'type', 'string');
const schema46: string = '#/paths/~1files~1{file_id}/operations/get/responses/400/headers/x-request-id/schema';
const type46: Rule = rule(schema46, 'type', 'string');
const schema47: string = '#/paths/~1files~1{file_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum17: Rule = rule(schema47, 'minimum', 0);
const type47: Rule = rule(schema47, 'type', 'integer');
const schema48: string = '#/paths/~1files~1{file_id}/operations/get/responses/400/headers/openai-version/schema';
const type48: Rule = rule(schema48, 'type', 'string');
const schema49: string = '#/paths/~1files~1{file_id}/operations/get/responses/401/headers/x-request-id/schema';
const type49: Rule = rule(schema49, 'type', 'string');
const schema50: string = '#/paths/~1files~1{file_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum18: Rule = rule(schema50, 'minimum', 0);
const type50: Rule = rule(schema50, 'type', 'integer');
const schema51: string = '#/paths/~1files~1{file_id}/operations/get/responses/401/headers/openai-version/schema';
const type51: Rule = rule(schema51, 'type', 'string');
const schema52: string = '#/paths/~1files~1{file_id}/operations/get/responses/403/headers/x-request-id/schema';
const type52: Rule = rule(schema52, 'type', 'string');
const schema53: string = '#/paths/~1files~1{file_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum19: Rule = rule(schema53, 'minimum', 0);
const type53: Rule = rule(schema53, 'type', 'integer');
const schema54: string = '#/paths/~1files~1{file_id}/operations/get/responses/403/headers/openai-version/schema';
const type54: Rule = rule(schema54, 'type', 'string');
const schema55: string = '#/paths/~1files~1{file_id}/operations/get/responses/404/headers/x-request-id/schema';
const type55: Rule = rule(schema55, 'type', 'string');
const schema56: string = '#/paths/~1files~1{file_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum20: Rule = rule(schema56, 'minimum', 0);
const type56: Rule = rule(schema56, 'type', 'integer');
const schema57: string = '#/paths/~1files~1{file_id}/operations/get/responses/404/headers/openai-version/schema';
const type57: Rule = rule(schema57, 'type', 'string');
const schema58: string = '#/paths/~1files~1{file_id}/operations/get/responses/429/headers/x-request-id/schema';
const type58: Rule = rule(schema58, 'type', 'string');
const schema59: string = '#/paths/~1files~1{file_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum21: Rule = rule(schema59, 'minimum', 0);
const type59: Rule = rule(schema59, 'type', 'integer');
const schema60: string = '#/paths/~1files~1{file_id}/operations/get/responses/429/headers/openai-version/schema';
const type60: Rule = rule(schema60, 'type', 'string');
const schema61: string = '#/paths/~1files~1{file_id}/operations/get/responses/429/headers/retry-after/schema';
const minimum22: Rule = rule(schema61, 'minimum', 0);
const type61: Rule = rule(schema61, 'type', 'integer');
const schema62: string = '#/paths/~1files~1{file_id}/operations/get/responses/500/headers/x-request-id/schema';
const type62: Rule = rule(schema62, 'type', 'string');
const schema63: string = '#/paths/~1files~1{file_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum23: Rule = rule(schema63, 'minimum', 0);
const type63: Rule = rule(schema63, 'type', 'integer');
const schema64: string = '#/paths/~1files~1{file_id}/operations/get/responses/500/headers/openai-version/schema';
const type64: Rule = rule(schema64, 'type', 'string');
const schema65: string = '#/paths/~1files~1{file_id}/operations/delete/parameters/0/schema';
const type65: Rule = rule(schema65, 'type', 'string');
const schema66: string = '#/paths/~1files~1{file_id}/operations/delete/responses/200/headers/x-request-id/schema';
const type66: Rule = rule(schema66, 'type', 'string');
const schema67: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const minimum24: Rule = rule(schema67, 'minimum', 0);
const type67: Rule = rule(schema67, 'type', 'integer');
const schema68: string = '#/paths/~1files~1{file_id}/operations/delete/responses/200/headers/openai-version/schema';
const type68: Rule = rule(schema68, 'type', 'string');
const schema69: string = '#/paths/~1files~1{file_id}/operations/delete/responses/400/headers/x-request-id/schema';
const type69: Rule = rule(schema69, 'type', 'string');
const schema70: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const minimum25: Rule = rule(schema70, 'minimum', 0);
const type70: Rule = rule(schema70, 'type', 'integer');
const schema71: string = '#/paths/~1files~1{file_id}/operations/delete/responses/400/headers/openai-version/schema';
const type71: Rule = rule(schema71, 'type', 'string');
const schema72: string = '#/paths/~1files~1{file_id}/operations/delete/responses/401/headers/x-request-id/schema';
const type72: Rule = rule(schema72, 'type', 'string');
const schema73: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const minimum26: Rule = rule(schema73, 'minimum', 0);
const type73: Rule = rule(schema73, 'type', 'integer');
const schema74: string = '#/paths/~1files~1{file_id}/operations/delete/responses/401/headers/openai-version/schema';
const type74: Rule = rule(schema74, 'type', 'string');
const schema75: string = '#/paths/~1files~1{file_id}/operations/delete/responses/403/headers/x-request-id/schema';
const type75: Rule = rule(schema75, 'type', 'string');
const schema76: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const minimum27: Rule = rule(schema76, 'minimum', 0);
const type76: Rule = rule(schema76, 'type', 'integer');
const schema77: string = '#/paths/~1files~1{file_id}/operations/delete/responses/403/headers/openai-version/schema';
const type77: Rule = rule(schema77, 'type', 'string');
const schema78: string = '#/paths/~1files~1{file_id}/operations/delete/responses/404/headers/x-request-id/schema';
const type78: Rule = rule(schema78, 'type', 'string');
const schema79: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const minimum28: Rule = rule(schema79, 'minimum', 0);
const type79: Rule = rule(schema79, 'type', 'integer');
const schema80: string = '#/paths/~1files~1{file_id}/operations/delete/responses/404/headers/openai-version/schema';
const type80: Rule = rule(schema80, 'type', 'string');
const schema81: string = '#/paths/~1files~1{file_id}/operations/delete/responses/429/headers/x-request-id/schema';
const type81: Rule = rule(schema81, 'type', 'string');
const schema82: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const minimum29: Rule = rule(schema82, 'minimum', 0);
const type82: Rule = rule(schema82, 'type', 'integer');
const schema83: string = '#/paths/~1files~1{file_id}/operations/delete/responses/429/headers/openai-version/schema';
const type83: Rule = rule(schema83, 'type', 'string');
const schema84: string = '#/paths/~1files~1{file_id}/operations/delete/responses/429/headers/retry-after/schema';
const minimum30: Rule = rule(schema84, 'minimum', 0);
const type84: Rule = rule(schema84, 'type', 'integer');
const schema85: string = '#/paths/~1files~1{file_id}/operations/delete/responses/500/headers/x-request-id/schema';
const type85: Rule = rule(schema85, 'type', 'string');
const schema86: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const minimum31: Rule = rule(schema86, 'minimum', 0);
const type86: Rule = rule(schema86, 'type', 'integer');
const schema87: string = '#/paths/~1files~1{file_id}/operations/delete/responses/500/headers/openai-version/schema';
const type87: Rule = rule(schema87, 'type', 'string');
const schema88: string = '#/paths/~1files~1{file_id}~1content/operations/get/parameters/0/schema';
const type88: Rule = rule(schema88, 'type', 'string');
const schema89: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/200/headers/x-request-id/schema';
const type89: Rule = rule(schema89, 'type', 'string');
const schema90: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum32: Rule = rule(schema90, 'minimum', 0);
const type90: Rule = rule(schema90, 'type', 'integer');
const schema91: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/200/headers/openai-version/schema';
const type91: Rule = rule(schema91, 'type', 'string');
const schema92: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/400/headers/x-request-id/schema';
const type92: Rule = rule(schema92, 'type', 'string');
const schema93: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum33: Rule = rule(schema93, 'minimum', 0);
const type93: Rule = rule(schema93, 'type', 'integer');
const schema94: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/400/headers/openai-version/schema';
const type94: Rule = rule(schema94, 'type', 'string');
const schema95: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/401/headers/x-request-id/schema';
const type95: Rule = rule(schema95, 'type', 'string');
const schema96: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum34: Rule = rule(schema96, 'minimum', 0);
const type96: Rule = rule(schema96, 'type', 'integer');
const schema97: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/401/headers/openai-version/schema';
const type97: Rule = rule(schema97, 'type', 'string');
const schema98: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/403/headers/x-request-id/schema';
const type98: Rule = rule(schema98, 'type', 'string');
const schema99: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum35: Rule = rule(schema99, 'minimum', 0);
const type99: Rule = rule(schema99, 'type', 'integer');
const schema100: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/403/headers/openai-version/schema';
const type100: Rule = rule(schema100, 'type', 'string');
const schema101: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/404/headers/x-request-id/schema';
const type101: Rule = rule(schema101, 'type', 'string');
const schema102: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum36: Rule = rule(schema102, 'minimum', 0);
const type102: Rule = rule(schema102, 'type', 'integer');
const schema103: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/404/headers/openai-version/schema';
const type103: Rule = rule(schema103, 'type', 'string');
const schema104: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/429/headers/x-request-id/schema';
const type104: Rule = rule(schema104, 'type', 'string');
const schema105: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum37: Rule = rule(schema105, 'minimum', 0);
const type105: Rule = rule(schema105, 'type', 'integer');
const schema106: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/429/headers/openai-version/schema';
const type106: Rule = rule(schema106, 'type', 'string');
const schema107: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/429/headers/retry-after/schema';
const minimum38: Rule = rule(schema107, 'minimum', 0);
const type107: Rule = rule(schema107, 'type', 'integer');
const schema108: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/500/headers/x-request-id/schema';
const type108: Rule = rule(schema108, 'type', 'string');
const schema109: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum39: Rule = rule(schema109, 'minimum', 0);
const type109: Rule = rule(schema109, 'type', 'integer');
const schema110: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/500/headers/openai-version/schema';
const type110: Rule = rule(schema110, 'type', 'string');

/** What is wrong with a value that should be CreateFile_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateFile_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFilesQueryPurpose; nothing when it is valid. */
export function validateListFilesQueryPurpose(value: unknown): readonly Issue[] {
  return judge(checkListFilesQueryPurpose, value);
}

/** What is wrong with a value that should be ListFilesQueryLimit; nothing when it is valid. */
export function validateListFilesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListFilesQueryLimit, value);
}

/** What is wrong with a value that should be ListFilesQueryAfter; nothing when it is valid. */
export function validateListFilesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListFilesQueryAfter, value);
}

/** What is wrong with a value that should be ListFiles_200HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_400HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_401HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_403HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_429HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_429HeaderRetryAfter; nothing when it is valid. */
export function validateListFiles_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListFiles_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListFiles_500HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFilePathFileId; nothing when it is valid. */
export function validateGetFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkGetFilePathFileId, value);
}

/** What is wrong with a value that should be GetFile_200HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_400HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_401HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_403HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_404HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_429HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetFile_500HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFilePathFileId; nothing when it is valid. */
export function validateDeleteFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFilePathFileId, value);
}

/** What is wrong with a value that should be DeleteFile_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteFile_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContentPathFileId; nothing when it is valid. */
export function validateGetFileContentPathFileId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContentPathFileId, value);
}

/** What is wrong with a value that should be GetFileContent_200HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_400HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_401HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_403HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_404HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_429HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetFileContent_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetFileContent_500HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_500HeaderOpenaiVersion, value);
}

function checkCreateFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkCreateFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkCreateFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkCreateFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type4)) return false;
  return true;
}

function checkCreateFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum2)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkCreateFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type6)) return false;
  return true;
}

function checkCreateFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type7)) return false;
  return true;
}

function checkCreateFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum3)) return false;
  } else if (stop(at, '', type8)) return false;
  return true;
}

function checkCreateFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type9)) return false;
  return true;
}

function checkCreateFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type10)) return false;
  return true;
}

function checkCreateFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum4)) return false;
  } else if (stop(at, '', type11)) return false;
  return true;
}

function checkCreateFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type12)) return false;
  return true;
}

function checkCreateFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type13)) return false;
  return true;
}

function checkCreateFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum5)) return false;
  } else if (stop(at, '', type14)) return false;
  return true;
}

function checkCreateFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type15)) return false;
  return true;
}

function checkCreateFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum6)) return false;
  } else if (stop(at, '', type16)) return false;
  return true;
}

function checkCreateFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type17)) return false;
  return true;
}

function checkCreateFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum7)) return false;
  } else if (stop(at, '', type18)) return false;
  return true;
}

function checkCreateFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type19)) return false;
  return true;
}

function checkListFilesQueryPurpose(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type20)) return false;
  return true;
}

function checkListFilesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum8)) return false;
    if (value > 10000 && stop(at, '', maximum1)) return false;
  } else if (stop(at, '', type21)) return false;
  return true;
}

function checkListFilesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type22)) return false;
  return true;
}

function checkListFiles_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type23)) return false;
  return true;
}

function checkListFiles_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum9)) return false;
  } else if (stop(at, '', type24)) return false;
  return true;
}

function checkListFiles_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type25)) return false;
  return true;
}

function checkListFiles_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type26)) return false;
  return true;
}

function checkListFiles_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum10)) return false;
  } else if (stop(at, '', type27)) return false;
  return true;
}

function checkListFiles_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type28)) return false;
  return true;
}

function checkListFiles_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type29)) return false;
  return true;
}

function checkListFiles_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum11)) return false;
  } else if (stop(at, '', type30)) return false;
  return true;
}

function checkListFiles_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type31)) return false;
  return true;
}

function checkListFiles_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type32)) return false;
  return true;
}

function checkListFiles_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum12)) return false;
  } else if (stop(at, '', type33)) return false;
  return true;
}

function checkListFiles_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type34)) return false;
  return true;
}

function checkListFiles_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type35)) return false;
  return true;
}

function checkListFiles_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum13)) return false;
  } else if (stop(at, '', type36)) return false;
  return true;
}

function checkListFiles_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type37)) return false;
  return true;
}

function checkListFiles_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum14)) return false;
  } else if (stop(at, '', type38)) return false;
  return true;
}

function checkListFiles_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type39)) return false;
  return true;
}

function checkListFiles_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum15)) return false;
  } else if (stop(at, '', type40)) return false;
  return true;
}

function checkListFiles_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type41)) return false;
  return true;
}

function checkGetFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type42)) return false;
  return true;
}

function checkGetFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type43)) return false;
  return true;
}

function checkGetFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum16)) return false;
  } else if (stop(at, '', type44)) return false;
  return true;
}

function checkGetFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type45)) return false;
  return true;
}

function checkGetFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type46)) return false;
  return true;
}

function checkGetFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum17)) return false;
  } else if (stop(at, '', type47)) return false;
  return true;
}

function checkGetFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type48)) return false;
  return true;
}

function checkGetFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type49)) return false;
  return true;
}

function checkGetFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum18)) return false;
  } else if (stop(at, '', type50)) return false;
  return true;
}

function checkGetFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type51)) return false;
  return true;
}

function checkGetFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type52)) return false;
  return true;
}

function checkGetFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum19)) return false;
  } else if (stop(at, '', type53)) return false;
  return true;
}

function checkGetFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type54)) return false;
  return true;
}

function checkGetFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type55)) return false;
  return true;
}

function checkGetFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum20)) return false;
  } else if (stop(at, '', type56)) return false;
  return true;
}

function checkGetFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type57)) return false;
  return true;
}

function checkGetFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type58)) return false;
  return true;
}

function checkGetFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum21)) return false;
  } else if (stop(at, '', type59)) return false;
  return true;
}

function checkGetFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type60)) return false;
  return true;
}

function checkGetFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum22)) return false;
  } else if (stop(at, '', type61)) return false;
  return true;
}

function checkGetFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type62)) return false;
  return true;
}

function checkGetFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum23)) return false;
  } else if (stop(at, '', type63)) return false;
  return true;
}

function checkGetFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type64)) return false;
  return true;
}

function checkDeleteFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type65)) return false;
  return true;
}

function checkDeleteFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type66)) return false;
  return true;
}

function checkDeleteFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum24)) return false;
  } else if (stop(at, '', type67)) return false;
  return true;
}

function checkDeleteFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type68)) return false;
  return true;
}

function checkDeleteFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type69)) return false;
  return true;
}

function checkDeleteFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum25)) return false;
  } else if (stop(at, '', type70)) return false;
  return true;
}

function checkDeleteFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type71)) return false;
  return true;
}

function checkDeleteFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type72)) return false;
  return true;
}

function checkDeleteFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum26)) return false;
  } else if (stop(at, '', type73)) return false;
  return true;
}

function checkDeleteFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type74)) return false;
  return true;
}

function checkDeleteFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type75)) return false;
  return true;
}

function checkDeleteFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum27)) return false;
  } else if (stop(at, '', type76)) return false;
  return true;
}

function checkDeleteFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type77)) return false;
  return true;
}

function checkDeleteFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type78)) return false;
  return true;
}

function checkDeleteFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum28)) return false;
  } else if (stop(at, '', type79)) return false;
  return true;
}

function checkDeleteFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type80)) return false;
  return true;
}

function checkDeleteFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type81)) return false;
  return true;
}

function checkDeleteFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum29)) return false;
  } else if (stop(at, '', type82)) return false;
  return true;
}

function checkDeleteFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type83)) return false;
  return true;
}

function checkDeleteFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum30)) return false;
  } else if (stop(at, '', type84)) return false;
  return true;
}

function checkDeleteFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type85)) return false;
  return true;
}

function checkDeleteFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum31)) return false;
  } else if (stop(at, '', type86)) return false;
  return true;
}

function checkDeleteFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type87)) return false;
  return true;
}

function checkGetFileContentPathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type88)) return false;
  return true;
}

function checkGetFileContent_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type89)) return false;
  return true;
}

function checkGetFileContent_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum32)) return false;
  } else if (stop(at, '', type90)) return false;
  return true;
}

function checkGetFileContent_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type91)) return false;
  return true;
}

function checkGetFileContent_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type92)) return false;
  return true;
}

function checkGetFileContent_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum33)) return false;
  } else if (stop(at, '', type93)) return false;
  return true;
}

function checkGetFileContent_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type94)) return false;
  return true;
}

function checkGetFileContent_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type95)) return false;
  return true;
}

function checkGetFileContent_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum34)) return false;
  } else if (stop(at, '', type96)) return false;
  return true;
}

function checkGetFileContent_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type97)) return false;
  return true;
}

function checkGetFileContent_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type98)) return false;
  return true;
}

function checkGetFileContent_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum35)) return false;
  } else if (stop(at, '', type99)) return false;
  return true;
}

function checkGetFileContent_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type100)) return false;
  return true;
}

function checkGetFileContent_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type101)) return false;
  return true;
}

function checkGetFileContent_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum36)) return false;
  } else if (stop(at, '', type102)) return false;
  return true;
}

function checkGetFileContent_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type103)) return false;
  return true;
}

function checkGetFileContent_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type104)) return false;
  return true;
}

function checkGetFileContent_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum37)) return false;
  } else if (stop(at, '', type105)) return false;
  return true;
}

function checkGetFileContent_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type106)) return false;
  return true;
}

function checkGetFileContent_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum38)) return false;
  } else if (stop(at, '', type107)) return false;
  return true;
}

function checkGetFileContent_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type108)) return false;
  return true;
}

function checkGetFileContent_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum39)) return false;
  } else if (stop(at, '', type109)) return false;
  return true;
}

function checkGetFileContent_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type110)) return false;
  return true;
}
