// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  validateOpenaiProcessingMsHeader,
  validateOpenaiVersionHeader,
  validateRetryAfterHeader,
  validateXRequestIdHeader,
} from '../components/headers.ts';
import { validateAfterParameter, validateFileIdParameter } from '../components/parameters.ts';
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
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
        'retry-after': validateRetryAfterHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
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
      after: validateAfterParameter,
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
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
        'retry-after': validateRetryAfterHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
  }),
};

/** The validators of getFile. */
export const getFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      file_id: validateFileIdParameter,
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
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
        'retry-after': validateRetryAfterHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
  }),
};

/** The validators of deleteFile. */
export const deleteFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      file_id: validateFileIdParameter,
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
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
        'retry-after': validateRetryAfterHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
  }),
};

/** The validators of getFileContent. */
export const getFileContentValidators: OperationValidators = {
  parameters: {
    path: byName({
      file_id: validateFileIdParameter,
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
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
        'retry-after': validateRetryAfterHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateXRequestIdHeader,
        'openai-processing-ms': validateOpenaiProcessingMsHeader,
        'openai-version': validateOpenaiVersionHeader,
      }),
    },
  }),
};

const schema1: string = '#/paths/~1files/operations/get/parameters/0/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/paths/~1files/operations/get/parameters/1/schema';
const minimum1: Rule = rule(schema2, 'minimum', 1);
const maximum1: Rule = rule(schema2, 'maximum', 10000);
const type2: Rule = rule(schema2, 'type', 'integer');

/** What is wrong with a value that should be ListFilesQueryPurpose; nothing when it is valid. */
export function validateListFilesQueryPurpose(value: unknown): readonly Issue[] {
  return judge(checkListFilesQueryPurpose, value);
}

/** What is wrong with a value that should be ListFilesQueryLimit; nothing when it is valid. */
export function validateListFilesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListFilesQueryLimit, value);
}

function checkListFilesQueryPurpose(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkListFilesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum1)) return false;
    if (value > 10000 && stop(at, '', maximum1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
