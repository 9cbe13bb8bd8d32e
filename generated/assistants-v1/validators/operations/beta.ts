// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistant } from '../assistant.ts';
import { validateAssistantDeleted } from '../assistant-deleted.ts';
import { validateAssistantFile } from '../assistant-file.ts';
import { validateAssistantFileDeleted } from '../assistant-file-deleted.ts';
import { validateAssistantFileList } from '../assistant-file-list.ts';
import { validateAssistantList } from '../assistant-list.ts';
import { validateCreateAssistantFileRequest } from '../create-assistant-file-request.ts';
import { validateCreateAssistantRequest } from '../create-assistant-request.ts';
import { validateCreateMessageRequest } from '../create-message-request.ts';
import { validateCreateRunRequest } from '../create-run-request.ts';
import { validateCreateThreadAndRunRequest } from '../create-thread-and-run-request.ts';
import { validateCreateThreadRequest } from '../create-thread-request.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateMessage } from '../message.ts';
import { validateMessageFile } from '../message-file.ts';
import { validateMessageFileList } from '../message-file-list.ts';
import { validateMessageList } from '../message-list.ts';
import { validateModifyAssistantRequest } from '../modify-assistant-request.ts';
import { validateModifyMessageRequest } from '../modify-message-request.ts';
import { validateModifyRunRequest } from '../modify-run-request.ts';
import { validateModifyThreadRequest } from '../modify-thread-request.ts';
import { validateOrder } from '../order.ts';
import { validateRun } from '../run.ts';
import { validateRunList } from '../run-list.ts';
import { validateRunStep } from '../run-step.ts';
import { validateRunStepList } from '../run-step-list.ts';
import { validateSubmitToolOutputsRequest } from '../submit-tool-outputs-request.ts';
import { type Issue, type Issues, type OperationValidators, type Rule, byName, judge, rule, stop } from '../support.ts';
import { validateThread } from '../thread.ts';
import { validateThreadDeleted } from '../thread-deleted.ts';

/** The validators of createAssistant. */
export const createAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateAssistantHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAssistantRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistant,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_200HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_400HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_401HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_403HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_404HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_429HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_429HeaderOpenaiVersion,
        'retry-after': validateCreateAssistant_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_500HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listAssistants. */
export const listAssistantsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      limit: validateListAssistantsQueryLimit,
      order: validateOrder,
      after: validateListAssistantsQueryAfter,
      before: validateListAssistantsQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListAssistantsHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_200HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_200HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_400HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_400HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_401HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_401HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_403HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_403HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_404HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_404HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_429HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_429HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_429HeaderOpenaiVersion,
        'retry-after': validateListAssistants_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_500HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_500HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getAssistant. */
export const getAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateGetAssistantPathAssistantId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetAssistantHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistant,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_200HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_400HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_401HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_403HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_404HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_429HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_429HeaderOpenaiVersion,
        'retry-after': validateGetAssistant_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_500HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of modifyAssistant. */
export const modifyAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateModifyAssistantPathAssistantId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateModifyAssistantHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateModifyAssistantRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistant,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_200HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_200HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_400HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_400HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_401HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_401HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_403HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_403HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_404HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_404HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_429HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_429HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_429HeaderOpenaiVersion,
        'retry-after': validateModifyAssistant_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_500HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_500HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of deleteAssistant. */
export const deleteAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateDeleteAssistantPathAssistantId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateDeleteAssistantHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_429HeaderOpenaiVersion,
        'retry-after': validateDeleteAssistant_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of createAssistantFile. */
export const createAssistantFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateCreateAssistantFilePathAssistantId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateAssistantFileHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAssistantFileRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantFile,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_200HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_400HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_401HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_403HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_404HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_429HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_429HeaderOpenaiVersion,
        'retry-after': validateCreateAssistantFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_500HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listAssistantFiles. */
export const listAssistantFilesValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateListAssistantFilesPathAssistantId,
    }),
    query: byName({
      limit: validateListAssistantFilesQueryLimit,
      order: validateOrder,
      after: validateListAssistantFilesQueryAfter,
      before: validateListAssistantFilesQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListAssistantFilesHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantFileList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_200HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_200HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_400HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_400HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_401HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_401HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_403HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_403HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_404HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_404HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_429HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_429HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_429HeaderOpenaiVersion,
        'retry-after': validateListAssistantFiles_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_500HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_500HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getAssistantFile. */
export const getAssistantFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateGetAssistantFilePathAssistantId,
      file_id: validateGetAssistantFilePathFileId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetAssistantFileHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantFile,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_200HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_400HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_401HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_403HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_404HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_429HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_429HeaderOpenaiVersion,
        'retry-after': validateGetAssistantFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_500HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of deleteAssistantFile. */
export const deleteAssistantFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateDeleteAssistantFilePathAssistantId,
      file_id: validateDeleteAssistantFilePathFileId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateDeleteAssistantFileHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantFileDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_429HeaderOpenaiVersion,
        'retry-after': validateDeleteAssistantFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of createThread. */
export const createThreadValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateThreadHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateThreadRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateThread,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_200HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_400HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_401HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_403HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_404HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_429HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_429HeaderOpenaiVersion,
        'retry-after': validateCreateThread_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_500HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of createThreadAndRun. */
export const createThreadAndRunValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateThreadAndRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateThreadAndRunRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_200HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_400HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_401HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_403HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_404HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_429HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_429HeaderOpenaiVersion,
        'retry-after': validateCreateThreadAndRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_500HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getThread. */
export const getThreadValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetThreadPathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetThreadHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateThread,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_200HeaderXRequestId,
        'openai-processing-ms': validateGetThread_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_400HeaderXRequestId,
        'openai-processing-ms': validateGetThread_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_401HeaderXRequestId,
        'openai-processing-ms': validateGetThread_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_403HeaderXRequestId,
        'openai-processing-ms': validateGetThread_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_404HeaderXRequestId,
        'openai-processing-ms': validateGetThread_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_429HeaderXRequestId,
        'openai-processing-ms': validateGetThread_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_429HeaderOpenaiVersion,
        'retry-after': validateGetThread_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_500HeaderXRequestId,
        'openai-processing-ms': validateGetThread_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of modifyThread. */
export const modifyThreadValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateModifyThreadPathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateModifyThreadHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateModifyThreadRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateThread,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_200HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_200HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_400HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_400HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_401HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_401HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_403HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_403HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_404HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_404HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_429HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_429HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_429HeaderOpenaiVersion,
        'retry-after': validateModifyThread_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_500HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_500HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of deleteThread. */
export const deleteThreadValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateDeleteThreadPathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateDeleteThreadHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateThreadDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_429HeaderOpenaiVersion,
        'retry-after': validateDeleteThread_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of createMessage. */
export const createMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateCreateMessagePathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateMessageHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateMessageRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_200HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_400HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_401HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_403HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_404HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_429HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_429HeaderOpenaiVersion,
        'retry-after': validateCreateMessage_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_500HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listMessages. */
export const listMessagesValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateListMessagesPathThreadId,
    }),
    query: byName({
      limit: validateListMessagesQueryLimit,
      order: validateOrder,
      after: validateListMessagesQueryAfter,
      before: validateListMessagesQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListMessagesHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessageList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_200HeaderXRequestId,
        'openai-processing-ms': validateListMessages_200HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_400HeaderXRequestId,
        'openai-processing-ms': validateListMessages_400HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_401HeaderXRequestId,
        'openai-processing-ms': validateListMessages_401HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_403HeaderXRequestId,
        'openai-processing-ms': validateListMessages_403HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_404HeaderXRequestId,
        'openai-processing-ms': validateListMessages_404HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_429HeaderXRequestId,
        'openai-processing-ms': validateListMessages_429HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_429HeaderOpenaiVersion,
        'retry-after': validateListMessages_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_500HeaderXRequestId,
        'openai-processing-ms': validateListMessages_500HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getMessage. */
export const getMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetMessagePathThreadId,
      message_id: validateGetMessagePathMessageId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetMessageHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_200HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_400HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_401HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_403HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_404HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_429HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_429HeaderOpenaiVersion,
        'retry-after': validateGetMessage_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_500HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of modifyMessage. */
export const modifyMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateModifyMessagePathThreadId,
      message_id: validateModifyMessagePathMessageId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateModifyMessageHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateModifyMessageRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_200HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_200HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_400HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_400HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_401HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_401HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_403HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_403HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_404HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_404HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_429HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_429HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_429HeaderOpenaiVersion,
        'retry-after': validateModifyMessage_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_500HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_500HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listMessageFiles. */
export const listMessageFilesValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateListMessageFilesPathThreadId,
      message_id: validateListMessageFilesPathMessageId,
    }),
    query: byName({
      limit: validateListMessageFilesQueryLimit,
      order: validateOrder,
      after: validateListMessageFilesQueryAfter,
      before: validateListMessageFilesQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListMessageFilesHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessageFileList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_200HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_200HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_400HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_400HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_401HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_401HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_403HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_403HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_404HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_404HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_429HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_429HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_429HeaderOpenaiVersion,
        'retry-after': validateListMessageFiles_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_500HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_500HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getMessageFile. */
export const getMessageFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetMessageFilePathThreadId,
      message_id: validateGetMessageFilePathMessageId,
      file_id: validateGetMessageFilePathFileId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetMessageFileHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessageFile,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_200HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_400HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_401HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_403HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_404HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_429HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_429HeaderOpenaiVersion,
        'retry-after': validateGetMessageFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_500HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of createRun. */
export const createRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateCreateRunPathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateRunRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_200HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_400HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_401HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_403HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_404HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_429HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_429HeaderOpenaiVersion,
        'retry-after': validateCreateRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_500HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listRuns. */
export const listRunsValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateListRunsPathThreadId,
    }),
    query: byName({
      limit: validateListRunsQueryLimit,
      order: validateOrder,
      after: validateListRunsQueryAfter,
      before: validateListRunsQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListRunsHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRunList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_200HeaderXRequestId,
        'openai-processing-ms': validateListRuns_200HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_400HeaderXRequestId,
        'openai-processing-ms': validateListRuns_400HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_401HeaderXRequestId,
        'openai-processing-ms': validateListRuns_401HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_403HeaderXRequestId,
        'openai-processing-ms': validateListRuns_403HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_404HeaderXRequestId,
        'openai-processing-ms': validateListRuns_404HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_429HeaderXRequestId,
        'openai-processing-ms': validateListRuns_429HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_429HeaderOpenaiVersion,
        'retry-after': validateListRuns_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_500HeaderXRequestId,
        'openai-processing-ms': validateListRuns_500HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getRun. */
export const getRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetRunPathThreadId,
      run_id: validateGetRunPathRunId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_200HeaderXRequestId,
        'openai-processing-ms': validateGetRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_400HeaderXRequestId,
        'openai-processing-ms': validateGetRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_401HeaderXRequestId,
        'openai-processing-ms': validateGetRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_403HeaderXRequestId,
        'openai-processing-ms': validateGetRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_404HeaderXRequestId,
        'openai-processing-ms': validateGetRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_429HeaderXRequestId,
        'openai-processing-ms': validateGetRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_429HeaderOpenaiVersion,
        'retry-after': validateGetRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_500HeaderXRequestId,
        'openai-processing-ms': validateGetRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of modifyRun. */
export const modifyRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateModifyRunPathThreadId,
      run_id: validateModifyRunPathRunId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateModifyRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateModifyRunRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_200HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_400HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_401HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_403HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_404HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_429HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_429HeaderOpenaiVersion,
        'retry-after': validateModifyRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_500HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of cancelRun. */
export const cancelRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateCancelRunPathThreadId,
      run_id: validateCancelRunPathRunId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCancelRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_200HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_400HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_401HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_403HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_404HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_429HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_429HeaderOpenaiVersion,
        'retry-after': validateCancelRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_500HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of submitToolOutputsToRun. */
export const submitToolOutputsToRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateSubmitToolOutputsToRunPathThreadId,
      run_id: validateSubmitToolOutputsToRunPathRunId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateSubmitToolOutputsToRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateSubmitToolOutputsRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_200HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_400HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_401HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_403HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_404HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_429HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_429HeaderOpenaiVersion,
        'retry-after': validateSubmitToolOutputsToRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_500HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listRunSteps. */
export const listRunStepsValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateListRunStepsPathThreadId,
      run_id: validateListRunStepsPathRunId,
    }),
    query: byName({
      limit: validateListRunStepsQueryLimit,
      order: validateOrder,
      after: validateListRunStepsQueryAfter,
      before: validateListRunStepsQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListRunStepsHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRunStepList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_200HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_200HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_400HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_400HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_401HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_401HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_403HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_403HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_404HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_404HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_429HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_429HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_429HeaderOpenaiVersion,
        'retry-after': validateListRunSteps_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_500HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_500HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getRunStep. */
export const getRunStepValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetRunStepPathThreadId,
      run_id: validateGetRunStepPathRunId,
      step_id: validateGetRunStepPathStepId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetRunStepHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRunStep,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_200HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_400HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_401HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_403HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_404HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_429HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_429HeaderOpenaiVersion,
        'retry-after': validateGetRunStep_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_500HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_500HeaderOpenaiVersion,
      }),
    },
  }),
};

const schema1: string = '#/paths/~1assistants/operations/post/parameters/0/schema';
const const1: Rule = rule(schema1, 'const', ['assistants=v1']);
const schema2: string = '#/paths/~1assistants/operations/post/responses/200/headers/x-request-id/schema';
const type1: Rule = rule(schema2, 'type', 'string');
const schema3: string = '#/paths/~1assistants/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum1: Rule = rule(schema3, 'minimum', 0);
const type2: Rule = rule(schema3, 'type', 'integer');
const schema4: string = '#/paths/~1assistants/operations/post/responses/200/headers/openai-version/schema';
const type3: Rule = rule(schema4, 'type', 'string');
const schema5: string = '#/paths/~1assistants/operations/post/responses/400/headers/x-request-id/schema';
const type4: Rule = rule(schema5, 'type', 'string');
const schema6: string = '#/paths/~1assistants/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum2: Rule = rule(schema6, 'minimum', 0);
const type5: Rule = rule(schema6, 'type', 'integer');
const schema7: string = '#/paths/~1assistants/operations/post/responses/400/headers/openai-version/schema';
const type6: Rule = rule(schema7, 'type', 'string');
const schema8: string = '#/paths/~1assistants/operations/post/responses/401/headers/x-request-id/schema';
const type7: Rule = rule(schema8, 'type', 'string');
const schema9: string = '#/paths/~1assistants/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum3: Rule = rule(schema9, 'minimum', 0);
const type8: Rule = rule(schema9, 'type', 'integer');
const schema10: string = '#/paths/~1assistants/operations/post/responses/401/headers/openai-version/schema';
const type9: Rule = rule(schema10, 'type', 'string');
const schema11: string = '#/paths/~1assistants/operations/post/responses/403/headers/x-request-id/schema';
const type10: Rule = rule(schema11, 'type', 'string');
const schema12: string = '#/paths/~1assistants/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum4: Rule = rule(schema12, 'minimum', 0);
const type11: Rule = rule(schema12, 'type', 'integer');
const schema13: string = '#/paths/~1assistants/operations/post/responses/403/headers/openai-version/schema';
const type12: Rule = rule(schema13, 'type', 'string');
const schema14: string = '#/paths/~1assistants/operations/post/responses/404/headers/x-request-id/schema';
const type13: Rule = rule(schema14, 'type', 'string');
const schema15: string = '#/paths/~1assistants/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum5: Rule = rule(schema15, 'minimum', 0);
const type14: Rule = rule(schema15, 'type', 'integer');
const schema16: string = '#/paths/~1assistants/operations/post/responses/404/headers/openai-version/schema';
const type15: Rule = rule(schema16, 'type', 'string');
const schema17: string = '#/paths/~1assistants/operations/post/responses/429/headers/x-request-id/schema';
const type16: Rule = rule(schema17, 'type', 'string');
const schema18: string = '#/paths/~1assistants/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum6: Rule = rule(schema18, 'minimum', 0);
const type17: Rule = rule(schema18, 'type', 'integer');
const schema19: string = '#/paths/~1assistants/operations/post/responses/429/headers/openai-version/schema';
const type18: Rule = rule(schema19, 'type', 'string');
const schema20: string = '#/paths/~1assistants/operations/post/responses/429/headers/retry-after/schema';
const minimum7: Rule = rule(schema20, 'minimum', 0);
const type19: Rule = rule(schema20, 'type', 'integer');
const schema21: string = '#/paths/~1assistants/operations/post/responses/500/headers/x-request-id/schema';
const type20: Rule = rule(schema21, 'type', 'string');
const schema22: string = '#/paths/~1assistants/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum8: Rule = rule(schema22, 'minimum', 0);
const type21: Rule = rule(schema22, 'type', 'integer');
const schema23: string = '#/paths/~1assistants/operations/post/responses/500/headers/openai-version/schema';
const type22: Rule = rule(schema23, 'type', 'string');
const schema24: string = '#/paths/~1assistants/operations/get/parameters/1/schema';
const minimum9: Rule = rule(schema24, 'minimum', 1);
const maximum1: Rule = rule(schema24, 'maximum', 100);
const type23: Rule = rule(schema24, 'type', 'integer');
const schema25: string = '#/paths/~1assistants/operations/get/parameters/3/schema';
const type24: Rule = rule(schema25, 'type', 'string');
const schema26: string = '#/paths/~1assistants/operations/get/parameters/4/schema';
const type25: Rule = rule(schema26, 'type', 'string');
const schema27: string = '#/paths/~1assistants/operations/get/parameters/0/schema';
const const2: Rule = rule(schema27, 'const', ['assistants=v1']);
const schema28: string = '#/paths/~1assistants/operations/get/responses/200/headers/x-request-id/schema';
const type26: Rule = rule(schema28, 'type', 'string');
const schema29: string = '#/paths/~1assistants/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum10: Rule = rule(schema29, 'minimum', 0);
const type27: Rule = rule(schema29, 'type', 'integer');
const schema30: string = '#/paths/~1assistants/operations/get/responses/200/headers/openai-version/schema';
const type28: Rule = rule(schema30, 'type', 'string');
const schema31: string = '#/paths/~1assistants/operations/get/responses/400/headers/x-request-id/schema';
const type29: Rule = rule(schema31, 'type', 'string');
const schema32: string = '#/paths/~1assistants/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum11: Rule = rule(schema32, 'minimum', 0);
const type30: Rule = rule(schema32, 'type', 'integer');
const schema33: string = '#/paths/~1assistants/operations/get/responses/400/headers/openai-version/schema';
const type31: Rule = rule(schema33, 'type', 'string');
const schema34: string = '#/paths/~1assistants/operations/get/responses/401/headers/x-request-id/schema';
const type32: Rule = rule(schema34, 'type', 'string');
const schema35: string = '#/paths/~1assistants/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum12: Rule = rule(schema35, 'minimum', 0);
const type33: Rule = rule(schema35, 'type', 'integer');
const schema36: string = '#/paths/~1assistants/operations/get/responses/401/headers/openai-version/schema';
const type34: Rule = rule(schema36, 'type', 'string');
const schema37: string = '#/paths/~1assistants/operations/get/responses/403/headers/x-request-id/schema';
const type35: Rule = rule(schema37, 'type', 'string');
const schema38: string = '#/paths/~1assistants/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum13: Rule = rule(schema38, 'minimum', 0);
const type36: Rule = rule(schema38, 'type', 'integer');
const schema39: string = '#/paths/~1assistants/operations/get/responses/403/headers/openai-version/schema';
const type37: Rule = rule(schema39, 'type', 'string');
const schema40: string = '#/paths/~1assistants/operations/get/responses/404/headers/x-request-id/schema';
const type38: Rule = rule(schema40, 'type', 'string');
const schema41: string = '#/paths/~1assistants/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum14: Rule = rule(schema41, 'minimum', 0);
const type39: Rule = rule(schema41, 'type', 'integer');
const schema42: string = '#/paths/~1assistants/operations/get/responses/404/headers/openai-version/schema';
const type40: Rule = rule(schema42, 'type', 'string');
const schema43: string = '#/paths/~1assistants/operations/get/responses/429/headers/x-request-id/schema';
const type41: Rule = rule(schema43, 'type', 'string');
const schema44: string = '#/paths/~1assistants/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum15: Rule = rule(schema44, 'minimum', 0);
const type42: Rule = rule(schema44, 'type', 'integer');
const schema45: string = '#/paths/~1assistants/operations/get/responses/429/headers/openai-version/schema';
const type43: Rule = rule(schema45, 'type', 'string');
const schema46: string = '#/paths/~1assistants/operations/get/responses/429/headers/retry-after/schema';
const minimum16: Rule = rule(schema46, 'minimum', 0);
const type44: Rule = rule(schema46, 'type', 'integer');
const schema47: string = '#/paths/~1assistants/operations/get/responses/500/headers/x-request-id/schema';
const type45: Rule = rule(schema47, 'type', 'string');
const schema48: string = '#/paths/~1assistants/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum17: Rule = rule(schema48, 'minimum', 0);
const type46: Rule = rule(schema48, 'type', 'integer');
const schema49: string = '#/paths/~1assistants/operations/get/responses/500/headers/openai-version/schema';
const type47: Rule = rule(schema49, 'type', 'string');
const schema50: string = '#/paths/~1assistants~1{assistant_id}/operations/get/parameters/0/schema';
const type48: Rule = rule(schema50, 'type', 'string');
const schema51: string = '#/paths/~1assistants~1{assistant_id}/operations/get/parameters/1/schema';
const const3: Rule = rule(schema51, 'const', ['assistants=v1']);
const schema52: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/200/headers/x-request-id/schema';
const type49: Rule = rule(schema52, 'type', 'string');
const schema53: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum18: Rule = rule(schema53, 'minimum', 0);
const type50: Rule = rule(schema53, 'type', 'integer');
const schema54: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/200/headers/openai-version/schema';
const type51: Rule = rule(schema54, 'type', 'string');
const schema55: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/400/headers/x-request-id/schema';
const type52: Rule = rule(schema55, 'type', 'string');
const schema56: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum19: Rule = rule(schema56, 'minimum', 0);
const type53: Rule = rule(schema56, 'type', 'integer');
const schema57: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/400/headers/openai-version/schema';
const type54: Rule = rule(schema57, 'type', 'string');
const schema58: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/401/headers/x-request-id/schema';
const type55: Rule = rule(schema58, 'type', 'string');
const schema59: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum20: Rule = rule(schema59, 'minimum', 0);
const type56: Rule = rule(schema59, 'type', 'integer');
const schema60: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/401/headers/openai-version/schema';
const type57: Rule = rule(schema60, 'type', 'string');
const schema61: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/403/headers/x-request-id/schema';
const type58: Rule = rule(schema61, 'type', 'string');
const schema62: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum21: Rule = rule(schema62, 'minimum', 0);
const type59: Rule = rule(schema62, 'type', 'integer');
const schema63: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/403/headers/openai-version/schema';
const type60: Rule = rule(schema63, 'type', 'string');
const schema64: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/404/headers/x-request-id/schema';
const type61: Rule = rule(schema64, 'type', 'string');
const schema65: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum22: Rule = rule(schema65, 'minimum', 0);
const type62: Rule = rule(schema65, 'type', 'integer');
const schema66: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/404/headers/openai-version/schema';
const type63: Rule = rule(schema66, 'type', 'string');
const schema67: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/429/headers/x-request-id/schema';
const type64: Rule = rule(schema67, 'type', 'string');
const schema68: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum23: Rule = rule(schema68, 'minimum', 0);
const type65: Rule = rule(schema68, 'type', 'integer');
const schema69: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/429/headers/openai-version/schema';
const type66: Rule = rule(schema69, 'type', 'string');
const schema70: string = '#/paths/~1assistants~1{assistant_id}/operations/get/responses/429/headers/retry-after/schema';
const minimum24: Rule = rule(schema70, 'minimum', 0);
const type67: Rule = rule(schema70, 'type', 'integer');
const schema71: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/500/headers/x-request-id/schema';
const type68: Rule = rule(schema71, 'type', 'string');
const schema72: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum25: Rule = rule(schema72, 'minimum', 0);
const type69: Rule = rule(schema72, 'type', 'integer');
const schema73: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/500/headers/openai-version/schema';
const type70: Rule = rule(schema73, 'type', 'string');
const schema74: string = '#/paths/~1assistants~1{assistant_id}/operations/post/parameters/0/schema';
const type71: Rule = rule(schema74, 'type', 'string');
const schema75: string = '#/paths/~1assistants~1{assistant_id}/operations/post/parameters/1/schema';
const const4: Rule = rule(schema75, 'const', ['assistants=v1']);
const schema76: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/200/headers/x-request-id/schema';
const type72: Rule = rule(schema76, 'type', 'string');
const schema77: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum26: Rule = rule(schema77, 'minimum', 0);
const type73: Rule = rule(schema77, 'type', 'integer');
const schema78: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/200/headers/openai-version/schema';
const type74: Rule = rule(schema78, 'type', 'string');
const schema79: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/400/headers/x-request-id/schema';
const type75: Rule = rule(schema79, 'type', 'string');
const schema80: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum27: Rule = rule(schema80, 'minimum', 0);
const type76: Rule = rule(schema80, 'type', 'integer');
const schema81: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/400/headers/openai-version/schema';
const type77: Rule = rule(schema81, 'type', 'string');
const schema82: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/401/headers/x-request-id/schema';
const type78: Rule = rule(schema82, 'type', 'string');
const schema83: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum28: Rule = rule(schema83, 'minimum', 0);
const type79: Rule = rule(schema83, 'type', 'integer');
const schema84: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/401/headers/openai-version/schema';
const type80: Rule = rule(schema84, 'type', 'string');
const schema85: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/403/headers/x-request-id/schema';
const type81: Rule = rule(schema85, 'type', 'string');
const schema86: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum29: Rule = rule(schema86, 'minimum', 0);
const type82: Rule = rule(schema86, 'type', 'integer');
const schema87: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/403/headers/openai-version/schema';
const type83: Rule = rule(schema87, 'type', 'string');
const schema88: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/404/headers/x-request-id/schema';
const type84: Rule = rule(schema88, 'type', 'string');
const schema89: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum30: Rule = rule(schema89, 'minimum', 0);
const type85: Rule = rule(schema89, 'type', 'integer');
const schema90: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/404/headers/openai-version/schema';
const type86: Rule = rule(schema90, 'type', 'string');
const schema91: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/429/headers/x-request-id/schema';
const type87: Rule = rule(schema91, 'type', 'string');
const schema92: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum31: Rule = rule(schema92, 'minimum', 0);
const type88: Rule = rule(schema92, 'type', 'integer');
const schema93: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/429/headers/openai-version/schema';
const type89: Rule = rule(schema93, 'type', 'string');
const schema94: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/429/headers/retry-after/schema';
const minimum32: Rule = rule(schema94, 'minimum', 0);
const type90: Rule = rule(schema94, 'type', 'integer');
const schema95: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/500/headers/x-request-id/schema';
const type91: Rule = rule(schema95, 'type', 'string');
const schema96: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum33: Rule = rule(schema96, 'minimum', 0);
const type92: Rule = rule(schema96, 'type', 'integer');
const schema97: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/500/headers/openai-version/schema';
const type93: Rule = rule(schema97, 'type', 'string');
const schema98: string = '#/paths/~1assistants~1{assistant_id}/operations/delete/parameters/0/schema';
const type94: Rule = rule(schema98, 'type', 'string');
const schema99: string = '#/paths/~1assistants~1{assistant_id}/operations/delete/parameters/1/schema';
const const5: Rule = rule(schema99, 'const', ['assistants=v1']);
const schema100: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/200/headers/x-request-id/schema';
const type95: Rule = rule(schema100, 'type', 'string');
const schema101: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const minimum34: Rule = rule(schema101, 'minimum', 0);
const type96: Rule = rule(schema101, 'type', 'integer');
const schema102: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/200/headers/openai-version/schema';
const type97: Rule = rule(schema102, 'type', 'string');
const schema103: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/400/headers/x-request-id/schema';
const type98: Rule = rule(schema103, 'type', 'string');
const schema104: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const minimum35: Rule = rule(schema104, 'minimum', 0);
const type99: Rule = rule(schema104, 'type', 'integer');
const schema105: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/400/headers/openai-version/schema';
const type100: Rule = rule(schema105, 'type', 'string');
const schema106: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/401/headers/x-request-id/schema';
const type101: Rule = rule(schema106, 'type', 'string');
const schema107: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const minimum36: Rule = rule(schema107, 'minimum', 0);
const type102: Rule = rule(schema107, 'type', 'integer');
const schema108: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/401/headers/openai-version/schema';
const type103: Rule = rule(schema108, 'type', 'string');
const schema109: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/403/headers/x-request-id/schema';
const type104: Rule = rule(schema109, 'type', 'string');
const schema110: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const minimum37: Rule = rule(schema110, 'minimum', 0);
const type105: Rule = rule(schema110, 'type', 'integer');
const schema111: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/403/headers/openai-version/schema';
const type106: Rule = rule(schema111, 'type', 'string');
const schema112: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/404/headers/x-request-id/schema';
const type107: Rule = rule(schema112, 'type', 'string');
const schema113: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const minimum38: Rule = rule(schema113, 'minimum', 0);
const type108: Rule = rule(schema113, 'type', 'integer');
const schema114: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/404/headers/openai-version/schema';
const type109: Rule = rule(schema114, 'type', 'string');
const schema115: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/429/headers/x-request-id/schema';
const type110: Rule = rule(schema115, 'type', 'string');
const schema116: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const minimum39: Rule = rule(schema116, 'minimum', 0);
const type111: Rule = rule(schema116, 'type', 'integer');
const schema117: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/429/headers/openai-version/schema';
const type112: Rule = rule(schema117, 'type', 'string');
const schema118: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/429/headers/retry-after/schema';
const minimum40: Rule = rule(schema118, 'minimum', 0);
const type113: Rule = rule(schema118, 'type', 'integer');
const schema119: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/500/headers/x-request-id/schema';
const type114: Rule = rule(schema119, 'type', 'string');
const schema120: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const minimum41: Rule = rule(schema120, 'minimum', 0);
const type115: Rule = rule(schema120, 'type', 'integer');
const schema121: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/500/headers/openai-version/schema';
const type116: Rule = rule(schema121, 'type', 'string');
const schema122: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/post/parameters/0/schema';
const type117: Rule = rule(schema122, 'type', 'string');
const schema123: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/post/parameters/1/schema';
const const6: Rule = rule(schema123, 'const', ['assistants=v1']);
const schema124: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/200/headers/x-request-id/schema';
const type118: Rule = rule(schema124, 'type', 'string');
const schema125: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum42: Rule = rule(schema125, 'minimum', 0);
const type119: Rule = rule(schema125, 'type', 'integer');
const schema126: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/200/headers/openai-version/schema';
const type120: Rule = rule(schema126, 'type', 'string');
const schema127: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/400/headers/x-request-id/schema';
const type121: Rule = rule(schema127, 'type', 'string');
const schema128: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum43: Rule = rule(schema128, 'minimum', 0);
const type122: Rule = rule(schema128, 'type', 'integer');
const schema129: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/400/headers/openai-version/schema';
const type123: Rule = rule(schema129, 'type', 'string');
const schema130: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/401/headers/x-request-id/schema';
const type124: Rule = rule(schema130, 'type', 'string');
const schema131: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum44: Rule = rule(schema131, 'minimum', 0);
const type125: Rule = rule(schema131, 'type', 'integer');
const schema132: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/401/headers/openai-version/schema';
const type126: Rule = rule(schema132, 'type', 'string');
const schema133: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/403/headers/x-request-id/schema';
const type127: Rule = rule(schema133, 'type', 'string');
const schema134: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum45: Rule = rule(schema134, 'minimum', 0);
const type128: Rule = rule(schema134, 'type', 'integer');
const schema135: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/403/headers/openai-version/schema';
const type129: Rule = rule(schema135, 'type', 'string');
const schema136: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/404/headers/x-request-id/schema';
const type130: Rule = rule(schema136, 'type', 'string');
const schema137: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum46: Rule = rule(schema137, 'minimum', 0);
const type131: Rule = rule(schema137, 'type', 'integer');
const schema138: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/404/headers/openai-version/schema';
const type132: Rule = rule(schema138, 'type', 'string');
const schema139: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/429/headers/x-request-id/schema';
const type133: Rule = rule(schema139, 'type', 'string');
const schema140: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum47: Rule = rule(schema140, 'minimum', 0);
const type134: Rule = rule(schema140, 'type', 'integer');
const schema141: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/429/headers/openai-version/schema';
const type135: Rule = rule(schema141, 'type', 'string');
const schema142: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/429/headers/retry-after/schema';
const minimum48: Rule = rule(schema142, 'minimum', 0);
const type136: Rule = rule(schema142, 'type', 'integer');
const schema143: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/500/headers/x-request-id/schema';
const type137: Rule = rule(schema143, 'type', 'string');
const schema144: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum49: Rule = rule(schema144, 'minimum', 0);
const type138: Rule = rule(schema144, 'type', 'integer');
const schema145: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/500/headers/openai-version/schema';
const type139: Rule = rule(schema145, 'type', 'string');
const schema146: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/0/schema';
const type140: Rule = rule(schema146, 'type', 'string');
const schema147: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/2/schema';
const minimum50: Rule = rule(schema147, 'minimum', 1);
const maximum2: Rule = rule(schema147, 'maximum', 100);
const type141: Rule = rule(schema147, 'type', 'integer');
const schema148: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/4/schema';
const type142: Rule = rule(schema148, 'type', 'string');
const schema149: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/5/schema';
const type143: Rule = rule(schema149, 'type', 'string');
const schema150: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/1/schema';
const const7: Rule = rule(schema150, 'const', ['assistants=v1']);
const schema151: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/200/headers/x-request-id/schema';
const type144: Rule = rule(schema151, 'type', 'string');
const schema152: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum51: Rule = rule(schema152, 'minimum', 0);
const type145: Rule = rule(schema152, 'type', 'integer');
const schema153: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/200/headers/openai-version/schema';
const type146: Rule = rule(schema153, 'type', 'string');
const schema154: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/400/headers/x-request-id/schema';
const type147: Rule = rule(schema154, 'type', 'string');
const schema155: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum52: Rule = rule(schema155, 'minimum', 0);
const type148: Rule = rule(schema155, 'type', 'integer');
const schema156: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/400/headers/openai-version/schema';
const type149: Rule = rule(schema156, 'type', 'string');
const schema157: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/401/headers/x-request-id/schema';
const type150: Rule = rule(schema157, 'type', 'string');
const schema158: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum53: Rule = rule(schema158, 'minimum', 0);
const type151: Rule = rule(schema158, 'type', 'integer');
const schema159: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/401/headers/openai-version/schema';
const type152: Rule = rule(schema159, 'type', 'string');
const schema160: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/403/headers/x-request-id/schema';
const type153: Rule = rule(schema160, 'type', 'string');
const schema161: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum54: Rule = rule(schema161, 'minimum', 0);
const type154: Rule = rule(schema161, 'type', 'integer');
const schema162: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/403/headers/openai-version/schema';
const type155: Rule = rule(schema162, 'type', 'string');
const schema163: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/404/headers/x-request-id/schema';
const type156: Rule = rule(schema163, 'type', 'string');
const schema164: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum55: Rule = rule(schema164, 'minimum', 0);
const type157: Rule = rule(schema164, 'type', 'integer');
const schema165: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/404/headers/openai-version/schema';
const type158: Rule = rule(schema165, 'type', 'string');
const schema166: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/429/headers/x-request-id/schema';
const type159: Rule = rule(schema166, 'type', 'string');
const schema167: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum56: Rule = rule(schema167, 'minimum', 0);
const type160: Rule = rule(schema167, 'type', 'integer');
const schema168: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/429/headers/openai-version/schema';
const type161: Rule = rule(schema168, 'type', 'string');
const schema169: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/429/headers/retry-after/schema';
const minimum57: Rule = rule(schema169, 'minimum', 0);
const type162: Rule = rule(schema169, 'type', 'integer');
const schema170: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/500/headers/x-request-id/schema';
const type163: Rule = rule(schema170, 'type', 'string');
const schema171: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum58: Rule = rule(schema171, 'minimum', 0);
const type164: Rule = rule(schema171, 'type', 'integer');
const schema172: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/500/headers/openai-version/schema';
const type165: Rule = rule(schema172, 'type', 'string');
const schema173: string = '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/parameters/0/schema';
const type166: Rule = rule(schema173, 'type', 'string');
const schema174: string = '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/parameters/1/schema';
const type167: Rule = rule(schema174, 'type', 'string');
const schema175: string = '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/parameters/2/schema';
const const8: Rule = rule(schema175, 'const', ['assistants=v1']);
const schema176: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/200/headers/x-request-id/schema';
const type168: Rule = rule(schema176, 'type', 'string');
const schema177: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum59: Rule = rule(schema177, 'minimum', 0);
const type169: Rule = rule(schema177, 'type', 'integer');
const schema178: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/200/headers/openai-version/schema';
const type170: Rule = rule(schema178, 'type', 'string');
const schema179: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/400/headers/x-request-id/schema';
const type171: Rule = rule(schema179, 'type', 'string');
const schema180: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum60: Rule = rule(schema180, 'minimum', 0);
const type172: Rule = rule(schema180, 'type', 'integer');
const schema181: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/400/headers/openai-version/schema';
const type173: Rule = rule(schema181, 'type', 'string');
const schema182: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/401/headers/x-request-id/schema';
const type174: Rule = rule(schema182, 'type', 'string');
const schema183: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum61: Rule = rule(schema183, 'minimum', 0);
const type175: Rule = rule(schema183, 'type', 'integer');
const schema184: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/401/headers/openai-version/schema';
const type176: Rule = rule(schema184, 'type', 'string');
const schema185: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/403/headers/x-request-id/schema';
const type177: Rule = rule(schema185, 'type', 'string');
const schema186: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum62: Rule = rule(schema186, 'minimum', 0);
const type178: Rule = rule(schema186, 'type', 'integer');
const schema187: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/403/headers/openai-version/schema';
const type179: Rule = rule(schema187, 'type', 'string');
const schema188: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/404/headers/x-request-id/schema';
const type180: Rule = rule(schema188, 'type', 'string');
const schema189: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum63: Rule = rule(schema189, 'minimum', 0);
const type181: Rule = rule(schema189, 'type', 'integer');
const schema190: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/404/headers/openai-version/schema';
const type182: Rule = rule(schema190, 'type', 'string');
const schema191: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/429/headers/x-request-id/schema';
const type183: Rule = rule(schema191, 'type', 'string');
const schema192: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum64: Rule = rule(schema192, 'minimum', 0);
const type184: Rule = rule(schema192, 'type', 'integer');
const schema193: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/429/headers/openai-version/schema';
const type185: Rule = rule(schema193, 'type', 'string');
const schema194: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/429/headers/retry-after/schema';
const minimum65: Rule = rule(schema194, 'minimum', 0);
const type186: Rule = rule(schema194, 'type', 'integer');
const schema195: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/500/headers/x-request-id/schema';
const type187: Rule = rule(schema195, 'type', 'string');
const schema196: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum66: Rule = rule(schema196, 'minimum', 0);
const type188: Rule = rule(schema196, 'type', 'integer');
const schema197: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/500/headers/openai-version/schema';
const type189: Rule = rule(schema197, 'type', 'string');
const schema198: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/parameters/0/schema';
const type190: Rule = rule(schema198, 'type', 'string');
const schema199: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/parameters/1/schema';
const type191: Rule = rule(schema199, 'type', 'string');
const schema200: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/parameters/2/schema';
const const9: Rule = rule(schema200, 'const', ['assistants=v1']);
const schema201: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/200/headers/x-request-id/schema';
const type192: Rule = rule(schema201, 'type', 'string');
const schema202: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const minimum67: Rule = rule(schema202, 'minimum', 0);
const type193: Rule = rule(schema202, 'type', 'integer');
const schema203: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/200/headers/openai-version/schema';
const type194: Rule = rule(schema203, 'type', 'string');
const schema204: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/400/headers/x-request-id/schema';
const type195: Rule = rule(schema204, 'type', 'string');
const schema205: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const minimum68: Rule = rule(schema205, 'minimum', 0);
const type196: Rule = rule(schema205, 'type', 'integer');
const schema206: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/400/headers/openai-version/schema';
const type197: Rule = rule(schema206, 'type', 'string');
const schema207: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/401/headers/x-request-id/schema';
const type198: Rule = rule(schema207, 'type', 'string');
const schema208: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const minimum69: Rule = rule(schema208, 'minimum', 0);
const type199: Rule = rule(schema208, 'type', 'integer');
const schema209: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/401/headers/openai-version/schema';
const type200: Rule = rule(schema209, 'type', 'string');
const schema210: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/403/headers/x-request-id/schema';
const type201: Rule = rule(schema210, 'type', 'string');
const schema211: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const minimum70: Rule = rule(schema211, 'minimum', 0);
const type202: Rule = rule(schema211, 'type', 'integer');
const schema212: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/403/headers/openai-version/schema';
const type203: Rule = rule(schema212, 'type', 'string');
const schema213: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/404/headers/x-request-id/schema';
const type204: Rule = rule(schema213, 'type', 'string');
const schema214: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const minimum71: Rule = rule(schema214, 'minimum', 0);
const type205: Rule = rule(schema214, 'type', 'integer');
const schema215: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/404/headers/openai-version/schema';
const type206: Rule = rule(schema215, 'type', 'string');
const schema216: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/429/headers/x-request-id/schema';
const type207: Rule = rule(schema216, 'type', 'string');
const schema217: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const minimum72: Rule = rule(schema217, 'minimum', 0);
const type208: Rule = rule(schema217, 'type', 'integer');
const schema218: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/429/headers/openai-version/schema';
const type209: Rule = rule(schema218, 'type', 'string');
const schema219: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/429/headers/retry-after/schema';
const minimum73: Rule = rule(schema219, 'minimum', 0);
const type210: Rule = rule(schema219, 'type', 'integer');
const schema220: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/500/headers/x-request-id/schema';
const type211: Rule = rule(schema220, 'type', 'string');
const schema221: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const minimum74: Rule = rule(schema221, 'minimum', 0);
const type212: Rule = rule(schema221, 'type', 'integer');
const schema222: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/500/headers/openai-version/schema';
const type213: Rule = rule(schema222, 'type', 'string');
const schema223: string = '#/paths/~1threads/operations/post/parameters/0/schema';
const const10: Rule = rule(schema223, 'const', ['assistants=v1']);
const schema224: string = '#/paths/~1threads/operations/post/responses/200/headers/x-request-id/schema';
const type214: Rule = rule(schema224, 'type', 'string');
const schema225: string = '#/paths/~1threads/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum75: Rule = rule(schema225, 'minimum', 0);
const type215: Rule = rule(schema225, 'type', 'integer');
const schema226: string = '#/paths/~1threads/operations/post/responses/200/headers/openai-version/schema';
const type216: Rule = rule(schema226, 'type', 'string');
const schema227: string = '#/paths/~1threads/operations/post/responses/400/headers/x-request-id/schema';
const type217: Rule = rule(schema227, 'type', 'string');
const schema228: string = '#/paths/~1threads/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum76: Rule = rule(schema228, 'minimum', 0);
const type218: Rule = rule(schema228, 'type', 'integer');
const schema229: string = '#/paths/~1threads/operations/post/responses/400/headers/openai-version/schema';
const type219: Rule = rule(schema229, 'type', 'string');
const schema230: string = '#/paths/~1threads/operations/post/responses/401/headers/x-request-id/schema';
const type220: Rule = rule(schema230, 'type', 'string');
const schema231: string = '#/paths/~1threads/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum77: Rule = rule(schema231, 'minimum', 0);
const type221: Rule = rule(schema231, 'type', 'integer');
const schema232: string = '#/paths/~1threads/operations/post/responses/401/headers/openai-version/schema';
const type222: Rule = rule(schema232, 'type', 'string');
const schema233: string = '#/paths/~1threads/operations/post/responses/403/headers/x-request-id/schema';
const type223: Rule = rule(schema233, 'type', 'string');
const schema234: string = '#/paths/~1threads/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum78: Rule = rule(schema234, 'minimum', 0);
const type224: Rule = rule(schema234, 'type', 'integer');
const schema235: string = '#/paths/~1threads/operations/post/responses/403/headers/openai-version/schema';
const type225: Rule = rule(schema235, 'type', 'string');
const schema236: string = '#/paths/~1threads/operations/post/responses/404/headers/x-request-id/schema';
const type226: Rule = rule(schema236, 'type', 'string');
const schema237: string = '#/paths/~1threads/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum79: Rule = rule(schema237, 'minimum', 0);
const type227: Rule = rule(schema237, 'type', 'integer');
const schema238: string = '#/paths/~1threads/operations/post/responses/404/headers/openai-version/schema';
const type228: Rule = rule(schema238, 'type', 'string');
const schema239: string = '#/paths/~1threads/operations/post/responses/429/headers/x-request-id/schema';
const type229: Rule = rule(schema239, 'type', 'string');
const schema240: string = '#/paths/~1threads/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum80: Rule = rule(schema240, 'minimum', 0);
const type230: Rule = rule(schema240, 'type', 'integer');
const schema241: string = '#/paths/~1threads/operations/post/responses/429/headers/openai-version/schema';
const type231: Rule = rule(schema241, 'type', 'string');
const schema242: string = '#/paths/~1threads/operations/post/responses/429/headers/retry-after/schema';
const minimum81: Rule = rule(schema242, 'minimum', 0);
const type232: Rule = rule(schema242, 'type', 'integer');
const schema243: string = '#/paths/~1threads/operations/post/responses/500/headers/x-request-id/schema';
const type233: Rule = rule(schema243, 'type', 'string');
const schema244: string = '#/paths/~1threads/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum82: Rule = rule(schema244, 'minimum', 0);
const type234: Rule = rule(schema244, 'type', 'integer');
const schema245: string = '#/paths/~1threads/operations/post/responses/500/headers/openai-version/schema';
const type235: Rule = rule(schema245, 'type', 'string');
const schema246: string = '#/paths/~1threads~1runs/operations/post/parameters/0/schema';
const const11: Rule = rule(schema246, 'const', ['assistants=v1']);
const schema247: string = '#/paths/~1threads~1runs/operations/post/responses/200/headers/x-request-id/schema';
const type236: Rule = rule(schema247, 'type', 'string');
const schema248: string = '#/paths/~1threads~1runs/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum83: Rule = rule(schema248, 'minimum', 0);
const type237: Rule = rule(schema248, 'type', 'integer');
const schema249: string = '#/paths/~1threads~1runs/operations/post/responses/200/headers/openai-version/schema';
const type238: Rule = rule(schema249, 'type', 'string');
const schema250: string = '#/paths/~1threads~1runs/operations/post/responses/400/headers/x-request-id/schema';
const type239: Rule = rule(schema250, 'type', 'string');
const schema251: string = '#/paths/~1threads~1runs/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum84: Rule = rule(schema251, 'minimum', 0);
const type240: Rule = rule(schema251, 'type', 'integer');
const schema252: string = '#/paths/~1threads~1runs/operations/post/responses/400/headers/openai-version/schema';
const type241: Rule = rule(schema252, 'type', 'string');
const schema253: string = '#/paths/~1threads~1runs/operations/post/responses/401/headers/x-request-id/schema';
const type242: Rule = rule(schema253, 'type', 'string');
const schema254: string = '#/paths/~1threads~1runs/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum85: Rule = rule(schema254, 'minimum', 0);
const type243: Rule = rule(schema254, 'type', 'integer');
const schema255: string = '#/paths/~1threads~1runs/operations/post/responses/401/headers/openai-version/schema';
const type244: Rule = rule(schema255, 'type', 'string');
const schema256: string = '#/paths/~1threads~1runs/operations/post/responses/403/headers/x-request-id/schema';
const type245: Rule = rule(schema256, 'type', 'string');
const schema257: string = '#/paths/~1threads~1runs/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum86: Rule = rule(schema257, 'minimum', 0);
const type246: Rule = rule(schema257, 'type', 'integer');
const schema258: string = '#/paths/~1threads~1runs/operations/post/responses/403/headers/openai-version/schema';
const type247: Rule = rule(schema258, 'type', 'string');
const schema259: string = '#/paths/~1threads~1runs/operations/post/responses/404/headers/x-request-id/schema';
const type248: Rule = rule(schema259, 'type', 'string');
const schema260: string = '#/paths/~1threads~1runs/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum87: Rule = rule(schema260, 'minimum', 0);
const type249: Rule = rule(schema260, 'type', 'integer');
const schema261: string = '#/paths/~1threads~1runs/operations/post/responses/404/headers/openai-version/schema';
const type250: Rule = rule(schema261, 'type', 'string');
const schema262: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/x-request-id/schema';
const type251: Rule = rule(schema262, 'type', 'string');
const schema263: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum88: Rule = rule(schema263, 'minimum', 0);
const type252: Rule = rule(schema263, 'type', 'integer');
const schema264: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/openai-version/schema';
const type253: Rule = rule(schema264, 'type', 'string');
const schema265: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/retry-after/schema';
const minimum89: Rule = rule(schema265, 'minimum', 0);
const type254: Rule = rule(schema265, 'type', 'integer');
const schema266: string = '#/paths/~1threads~1runs/operations/post/responses/500/headers/x-request-id/schema';
const type255: Rule = rule(schema266, 'type', 'string');
const schema267: string = '#/paths/~1threads~1runs/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum90: Rule = rule(schema267, 'minimum', 0);
const type256: Rule = rule(schema267, 'type', 'integer');
const schema268: string = '#/paths/~1threads~1runs/operations/post/responses/500/headers/openai-version/schema';
const type257: Rule = rule(schema268, 'type', 'string');
const schema269: string = '#/paths/~1threads~1{thread_id}/operations/get/parameters/0/schema';
const type258: Rule = rule(schema269, 'type', 'string');
const schema270: string = '#/paths/~1threads~1{thread_id}/operations/get/parameters/1/schema';
const const12: Rule = rule(schema270, 'const', ['assistants=v1']);
const schema271: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/200/headers/x-request-id/schema';
const type259: Rule = rule(schema271, 'type', 'string');
const schema272: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum91: Rule = rule(schema272, 'minimum', 0);
const type260: Rule = rule(schema272, 'type', 'integer');
const schema273: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/200/headers/openai-version/schema';
const type261: Rule = rule(schema273, 'type', 'string');
const schema274: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/400/headers/x-request-id/schema';
const type262: Rule = rule(schema274, 'type', 'string');
const schema275: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum92: Rule = rule(schema275, 'minimum', 0);
const type263: Rule = rule(schema275, 'type', 'integer');
const schema276: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/400/headers/openai-version/schema';
const type264: Rule = rule(schema276, 'type', 'string');
const schema277: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/401/headers/x-request-id/schema';
const type265: Rule = rule(schema277, 'type', 'string');
const schema278: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum93: Rule = rule(schema278, 'minimum', 0);
const type266: Rule = rule(schema278, 'type', 'integer');
const schema279: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/401/headers/openai-version/schema';
const type267: Rule = rule(schema279, 'type', 'string');
const schema280: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/403/headers/x-request-id/schema';
const type268: Rule = rule(schema280, 'type', 'string');
const schema281: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum94: Rule = rule(schema281, 'minimum', 0);
const type269: Rule = rule(schema281, 'type', 'integer');
const schema282: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/403/headers/openai-version/schema';
const type270: Rule = rule(schema282, 'type', 'string');
const schema283: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/404/headers/x-request-id/schema';
const type271: Rule = rule(schema283, 'type', 'string');
const schema284: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum95: Rule = rule(schema284, 'minimum', 0);
const type272: Rule = rule(schema284, 'type', 'integer');
const schema285: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/404/headers/openai-version/schema';
const type273: Rule = rule(schema285, 'type', 'string');
const schema286: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/x-request-id/schema';
const type274: Rule = rule(schema286, 'type', 'string');
const schema287: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum96: Rule = rule(schema287, 'minimum', 0);
const type275: Rule = rule(schema287, 'type', 'integer');
const schema288: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/openai-version/schema';
const type276: Rule = rule(schema288, 'type', 'string');
const schema289: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/retry-after/schema';
const minimum97: Rule = rule(schema289, 'minimum', 0);
const type277: Rule = rule(schema289, 'type', 'integer');
const schema290: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/500/headers/x-request-id/schema';
const type278: Rule = rule(schema290, 'type', 'string');
const schema291: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum98: Rule = rule(schema291, 'minimum', 0);
const type279: Rule = rule(schema291, 'type', 'integer');
const schema292: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/500/headers/openai-version/schema';
const type280: Rule = rule(schema292, 'type', 'string');
const schema293: string = '#/paths/~1threads~1{thread_id}/operations/post/parameters/0/schema';
const type281: Rule = rule(schema293, 'type', 'string');
const schema294: string = '#/paths/~1threads~1{thread_id}/operations/post/parameters/1/schema';
const const13: Rule = rule(schema294, 'const', ['assistants=v1']);
const schema295: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/200/headers/x-request-id/schema';
const type282: Rule = rule(schema295, 'type', 'string');
const schema296: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum99: Rule = rule(schema296, 'minimum', 0);
const type283: Rule = rule(schema296, 'type', 'integer');
const schema297: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/200/headers/openai-version/schema';
const type284: Rule = rule(schema297, 'type', 'string');
const schema298: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/400/headers/x-request-id/schema';
const type285: Rule = rule(schema298, 'type', 'string');
const schema299: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum100: Rule = rule(schema299, 'minimum', 0);
const type286: Rule = rule(schema299, 'type', 'integer');
const schema300: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/400/headers/openai-version/schema';
const type287: Rule = rule(schema300, 'type', 'string');
const schema301: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/401/headers/x-request-id/schema';
const type288: Rule = rule(schema301, 'type', 'string');
const schema302: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum101: Rule = rule(schema302, 'minimum', 0);
const type289: Rule = rule(schema302, 'type', 'integer');
const schema303: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/401/headers/openai-version/schema';
const type290: Rule = rule(schema303, 'type', 'string');
const schema304: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/403/headers/x-request-id/schema';
const type291: Rule = rule(schema304, 'type', 'string');
const schema305: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum102: Rule = rule(schema305, 'minimum', 0);
const type292: Rule = rule(schema305, 'type', 'integer');
const schema306: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/403/headers/openai-version/schema';
const type293: Rule = rule(schema306, 'type', 'string');
const schema307: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/404/headers/x-request-id/schema';
const type294: Rule = rule(schema307, 'type', 'string');
const schema308: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum103: Rule = rule(schema308, 'minimum', 0);
const type295: Rule = rule(schema308, 'type', 'integer');
const schema309: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/404/headers/openai-version/schema';
const type296: Rule = rule(schema309, 'type', 'string');
const schema310: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/x-request-id/schema';
const type297: Rule = rule(schema310, 'type', 'string');
const schema311: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum104: Rule = rule(schema311, 'minimum', 0);
const type298: Rule = rule(schema311, 'type', 'integer');
const schema312: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/openai-version/schema';
const type299: Rule = rule(schema312, 'type', 'string');
const schema313: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/retry-after/schema';
const minimum105: Rule = rule(schema313, 'minimum', 0);
const type300: Rule = rule(schema313, 'type', 'integer');
const schema314: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/500/headers/x-request-id/schema';
const type301: Rule = rule(schema314, 'type', 'string');
const schema315: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum106: Rule = rule(schema315, 'minimum', 0);
const type302: Rule = rule(schema315, 'type', 'integer');
const schema316: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/500/headers/openai-version/schema';
const type303: Rule = rule(schema316, 'type', 'string');
const schema317: string = '#/paths/~1threads~1{thread_id}/operations/delete/parameters/0/schema';
const type304: Rule = rule(schema317, 'type', 'string');
const schema318: string = '#/paths/~1threads~1{thread_id}/operations/delete/parameters/1/schema';
const const14: Rule = rule(schema318, 'const', ['assistants=v1']);
const schema319: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/200/headers/x-request-id/schema';
const type305: Rule = rule(schema319, 'type', 'string');
const schema320: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const minimum107: Rule = rule(schema320, 'minimum', 0);
const type306: Rule = rule(schema320, 'type', 'integer');
const schema321: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/200/headers/openai-version/schema';
const type307: Rule = rule(schema321, 'type', 'string');
const schema322: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/400/headers/x-request-id/schema';
const type308: Rule = rule(schema322, 'type', 'string');
const schema323: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const minimum108: Rule = rule(schema323, 'minimum', 0);
const type309: Rule = rule(schema323, 'type', 'integer');
const schema324: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/400/headers/openai-version/schema';
const type310: Rule = rule(schema324, 'type', 'string');
const schema325: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/401/headers/x-request-id/schema';
const type311: Rule = rule(schema325, 'type', 'string');
const schema326: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const minimum109: Rule = rule(schema326, 'minimum', 0);
const type312: Rule = rule(schema326, 'type', 'integer');
const schema327: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/401/headers/openai-version/schema';
const type313: Rule = rule(schema327, 'type', 'string');
const schema328: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/403/headers/x-request-id/schema';
const type314: Rule = rule(schema328, 'type', 'string');
const schema329: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const minimum110: Rule = rule(schema329, 'minimum', 0);
const type315: Rule = rule(schema329, 'type', 'integer');
const schema330: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/403/headers/openai-version/schema';
const type316: Rule = rule(schema330, 'type', 'string');
const schema331: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/404/headers/x-request-id/schema';
const type317: Rule = rule(schema331, 'type', 'string');
const schema332: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const minimum111: Rule = rule(schema332, 'minimum', 0);
const type318: Rule = rule(schema332, 'type', 'integer');
const schema333: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/404/headers/openai-version/schema';
const type319: Rule = rule(schema333, 'type', 'string');
const schema334: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/x-request-id/schema';
const type320: Rule = rule(schema334, 'type', 'string');
const schema335: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const minimum112: Rule = rule(schema335, 'minimum', 0);
const type321: Rule = rule(schema335, 'type', 'integer');
const schema336: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/openai-version/schema';
const type322: Rule = rule(schema336, 'type', 'string');
const schema337: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/retry-after/schema';
const minimum113: Rule = rule(schema337, 'minimum', 0);
const type323: Rule = rule(schema337, 'type', 'integer');
const schema338: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/500/headers/x-request-id/schema';
const type324: Rule = rule(schema338, 'type', 'string');
const schema339: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const minimum114: Rule = rule(schema339, 'minimum', 0);
const type325: Rule = rule(schema339, 'type', 'integer');
const schema340: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/500/headers/openai-version/schema';
const type326: Rule = rule(schema340, 'type', 'string');
const schema341: string = '#/paths/~1threads~1{thread_id}~1messages/operations/post/parameters/0/schema';
const type327: Rule = rule(schema341, 'type', 'string');
const schema342: string = '#/paths/~1threads~1{thread_id}~1messages/operations/post/parameters/1/schema';
const const15: Rule = rule(schema342, 'const', ['assistants=v1']);
const schema343: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/200/headers/x-request-id/schema';
const type328: Rule = rule(schema343, 'type', 'string');
const schema344: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum115: Rule = rule(schema344, 'minimum', 0);
const type329: Rule = rule(schema344, 'type', 'integer');
const schema345: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/200/headers/openai-version/schema';
const type330: Rule = rule(schema345, 'type', 'string');
const schema346: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/400/headers/x-request-id/schema';
const type331: Rule = rule(schema346, 'type', 'string');
const schema347: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum116: Rule = rule(schema347, 'minimum', 0);
const type332: Rule = rule(schema347, 'type', 'integer');
const schema348: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/400/headers/openai-version/schema';
const type333: Rule = rule(schema348, 'type', 'string');
const schema349: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/401/headers/x-request-id/schema';
const type334: Rule = rule(schema349, 'type', 'string');
const schema350: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum117: Rule = rule(schema350, 'minimum', 0);
const type335: Rule = rule(schema350, 'type', 'integer');
const schema351: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/401/headers/openai-version/schema';
const type336: Rule = rule(schema351, 'type', 'string');
const schema352: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/403/headers/x-request-id/schema';
const type337: Rule = rule(schema352, 'type', 'string');
const schema353: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum118: Rule = rule(schema353, 'minimum', 0);
const type338: Rule = rule(schema353, 'type', 'integer');
const schema354: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/403/headers/openai-version/schema';
const type339: Rule = rule(schema354, 'type', 'string');
const schema355: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/404/headers/x-request-id/schema';
const type340: Rule = rule(schema355, 'type', 'string');
const schema356: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum119: Rule = rule(schema356, 'minimum', 0);
const type341: Rule = rule(schema356, 'type', 'integer');
const schema357: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/404/headers/openai-version/schema';
const type342: Rule = rule(schema357, 'type', 'string');
const schema358: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/x-request-id/schema';
const type343: Rule = rule(schema358, 'type', 'string');
const schema359: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum120: Rule = rule(schema359, 'minimum', 0);
const type344: Rule = rule(schema359, 'type', 'integer');
const schema360: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/openai-version/schema';
const type345: Rule = rule(schema360, 'type', 'string');
const schema361: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/retry-after/schema';
const minimum121: Rule = rule(schema361, 'minimum', 0);
const type346: Rule = rule(schema361, 'type', 'integer');
const schema362: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/500/headers/x-request-id/schema';
const type347: Rule = rule(schema362, 'type', 'string');
const schema363: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum122: Rule = rule(schema363, 'minimum', 0);
const type348: Rule = rule(schema363, 'type', 'integer');
const schema364: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/500/headers/openai-version/schema';
const type349: Rule = rule(schema364, 'type', 'string');
const schema365: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/0/schema';
const type350: Rule = rule(schema365, 'type', 'string');
const schema366: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/2/schema';
const minimum123: Rule = rule(schema366, 'minimum', 1);
const maximum3: Rule = rule(schema366, 'maximum', 100);
const type351: Rule = rule(schema366, 'type', 'integer');
const schema367: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/4/schema';
const type352: Rule = rule(schema367, 'type', 'string');
const schema368: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/5/schema';
const type353: Rule = rule(schema368, 'type', 'string');
const schema369: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/1/schema';
const const16: Rule = rule(schema369, 'const', ['assistants=v1']);
const schema370: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/200/headers/x-request-id/schema';
const type354: Rule = rule(schema370, 'type', 'string');
const schema371: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum124: Rule = rule(schema371, 'minimum', 0);
const type355: Rule = rule(schema371, 'type', 'integer');
const schema372: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/200/headers/openai-version/schema';
const type356: Rule = rule(schema372, 'type', 'string');
const schema373: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/400/headers/x-request-id/schema';
const type357: Rule = rule(schema373, 'type', 'string');
const schema374: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum125: Rule = rule(schema374, 'minimum', 0);
const type358: Rule = rule(schema374, 'type', 'integer');
const schema375: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/400/headers/openai-version/schema';
const type359: Rule = rule(schema375, 'type', 'string');
const schema376: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/401/headers/x-request-id/schema';
const type360: Rule = rule(schema376, 'type', 'string');
const schema377: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum126: Rule = rule(schema377, 'minimum', 0);
const type361: Rule = rule(schema377, 'type', 'integer');
const schema378: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/401/headers/openai-version/schema';
const type362: Rule = rule(schema378, 'type', 'string');
const schema379: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/403/headers/x-request-id/schema';
const type363: Rule = rule(schema379, 'type', 'string');
const schema380: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum127: Rule = rule(schema380, 'minimum', 0);
const type364: Rule = rule(schema380, 'type', 'integer');
const schema381: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/403/headers/openai-version/schema';
const type365: Rule = rule(schema381, 'type', 'string');
const schema382: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/404/headers/x-request-id/schema';
const type366: Rule = rule(schema382, 'type', 'string');
const schema383: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum128: Rule = rule(schema383, 'minimum', 0);
const type367: Rule = rule(schema383, 'type', 'integer');
const schema384: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/404/headers/openai-version/schema';
const type368: Rule = rule(schema384, 'type', 'string');
const schema385: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/x-request-id/schema';
const type369: Rule = rule(schema385, 'type', 'string');
const schema386: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum129: Rule = rule(schema386, 'minimum', 0);
const type370: Rule = rule(schema386, 'type', 'integer');
const schema387: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/openai-version/schema';
const type371: Rule = rule(schema387, 'type', 'string');
const schema388: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/retry-after/schema';
const minimum130: Rule = rule(schema388, 'minimum', 0);
const type372: Rule = rule(schema388, 'type', 'integer');
const schema389: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/500/headers/x-request-id/schema';
const type373: Rule = rule(schema389, 'type', 'string');
const schema390: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum131: Rule = rule(schema390, 'minimum', 0);
const type374: Rule = rule(schema390, 'type', 'integer');
const schema391: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/500/headers/openai-version/schema';
const type375: Rule = rule(schema391, 'type', 'string');
const schema392: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/parameters/0/schema';
const type376: Rule = rule(schema392, 'type', 'string');
const schema393: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/parameters/1/schema';
const type377: Rule = rule(schema393, 'type', 'string');
const schema394: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/parameters/2/schema';
const const17: Rule = rule(schema394, 'const', ['assistants=v1']);
const schema395: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/200/headers/x-request-id/schema';
const type378: Rule = rule(schema395, 'type', 'string');
const schema396: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum132: Rule = rule(schema396, 'minimum', 0);
const type379: Rule = rule(schema396, 'type', 'integer');
const schema397: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/200/headers/openai-version/schema';
const type380: Rule = rule(schema397, 'type', 'string');
const schema398: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/400/headers/x-request-id/schema';
const type381: Rule = rule(schema398, 'type', 'string');
const schema399: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum133: Rule = rule(schema399, 'minimum', 0);
const type382: Rule = rule(schema399, 'type', 'integer');
const schema400: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/400/headers/openai-version/schema';
const type383: Rule = rule(schema400, 'type', 'string');
const schema401: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/401/headers/x-request-id/schema';
const type384: Rule = rule(schema401, 'type', 'string');
const schema402: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum134: Rule = rule(schema402, 'minimum', 0);
const type385: Rule = rule(schema402, 'type', 'integer');
const schema403: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/401/headers/openai-version/schema';
const type386: Rule = rule(schema403, 'type', 'string');
const schema404: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/403/headers/x-request-id/schema';
const type387: Rule = rule(schema404, 'type', 'string');
const schema405: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum135: Rule = rule(schema405, 'minimum', 0);
const type388: Rule = rule(schema405, 'type', 'integer');
const schema406: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/403/headers/openai-version/schema';
const type389: Rule = rule(schema406, 'type', 'string');
const schema407: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/404/headers/x-request-id/schema';
const type390: Rule = rule(schema407, 'type', 'string');
const schema408: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum136: Rule = rule(schema408, 'minimum', 0);
const type391: Rule = rule(schema408, 'type', 'integer');
const schema409: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/404/headers/openai-version/schema';
const type392: Rule = rule(schema409, 'type', 'string');
const schema410: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/x-request-id/schema';
const type393: Rule = rule(schema410, 'type', 'string');
const schema411: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum137: Rule = rule(schema411, 'minimum', 0);
const type394: Rule = rule(schema411, 'type', 'integer');
const schema412: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/openai-version/schema';
const type395: Rule = rule(schema412, 'type', 'string');
const schema413: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/retry-after/schema';
const minimum138: Rule = rule(schema413, 'minimum', 0);
const type396: Rule = rule(schema413, 'type', 'integer');
const schema414: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/500/headers/x-request-id/schema';
const type397: Rule = rule(schema414, 'type', 'string');
const schema415: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum139: Rule = rule(schema415, 'minimum', 0);
const type398: Rule = rule(schema415, 'type', 'integer');
const schema416: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/500/headers/openai-version/schema';
const type399: Rule = rule(schema416, 'type', 'string');
const schema417: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/parameters/0/schema';
const type400: Rule = rule(schema417, 'type', 'string');
const schema418: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/parameters/1/schema';
const type401: Rule = rule(schema418, 'type', 'string');
const schema419: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/parameters/2/schema';
const const18: Rule = rule(schema419, 'const', ['assistants=v1']);
const schema420: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/200/headers/x-request-id/schema';
const type402: Rule = rule(schema420, 'type', 'string');
const schema421: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum140: Rule = rule(schema421, 'minimum', 0);
const type403: Rule = rule(schema421, 'type', 'integer');
const schema422: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/200/headers/openai-version/schema';
const type404: Rule = rule(schema422, 'type', 'string');
const schema423: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/400/headers/x-request-id/schema';
const type405: Rule = rule(schema423, 'type', 'string');
const schema424: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum141: Rule = rule(schema424, 'minimum', 0);
const type406: Rule = rule(schema424, 'type', 'integer');
const schema425: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/400/headers/openai-version/schema';
const type407: Rule = rule(schema425, 'type', 'string');
const schema426: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/401/headers/x-request-id/schema';
const type408: Rule = rule(schema426, 'type', 'string');
const schema427: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum142: Rule = rule(schema427, 'minimum', 0);
const type409: Rule = rule(schema427, 'type', 'integer');
const schema428: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/401/headers/openai-version/schema';
const type410: Rule = rule(schema428, 'type', 'string');
const schema429: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/403/headers/x-request-id/schema';
const type411: Rule = rule(schema429, 'type', 'string');
const schema430: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum143: Rule = rule(schema430, 'minimum', 0);
const type412: Rule = rule(schema430, 'type', 'integer');
const schema431: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/403/headers/openai-version/schema';
const type413: Rule = rule(schema431, 'type', 'string');
const schema432: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/404/headers/x-request-id/schema';
const type414: Rule = rule(schema432, 'type', 'string');
const schema433: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum144: Rule = rule(schema433, 'minimum', 0);
const type415: Rule = rule(schema433, 'type', 'integer');
const schema434: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/404/headers/openai-version/schema';
const type416: Rule = rule(schema434, 'type', 'string');
const schema435: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/x-request-id/schema';
const type417: Rule = rule(schema435, 'type', 'string');
const schema436: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum145: Rule = rule(schema436, 'minimum', 0);
const type418: Rule = rule(schema436, 'type', 'integer');
const schema437: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/openai-version/schema';
const type419: Rule = rule(schema437, 'type', 'string');
const schema438: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/retry-after/schema';
const minimum146: Rule = rule(schema438, 'minimum', 0);
const type420: Rule = rule(schema438, 'type', 'integer');
const schema439: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/500/headers/x-request-id/schema';
const type421: Rule = rule(schema439, 'type', 'string');
const schema440: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum147: Rule = rule(schema440, 'minimum', 0);
const type422: Rule = rule(schema440, 'type', 'integer');
const schema441: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/500/headers/openai-version/schema';
const type423: Rule = rule(schema441, 'type', 'string');
const schema442: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/0/schema';
const type424: Rule = rule(schema442, 'type', 'string');
const schema443: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/1/schema';
const type425: Rule = rule(schema443, 'type', 'string');
const schema444: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/3/schema';
const minimum148: Rule = rule(schema444, 'minimum', 1);
const maximum4: Rule = rule(schema444, 'maximum', 100);
const type426: Rule = rule(schema444, 'type', 'integer');
const schema445: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/5/schema';
const type427: Rule = rule(schema445, 'type', 'string');
const schema446: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/6/schema';
const type428: Rule = rule(schema446, 'type', 'string');
const schema447: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/2/schema';
const const19: Rule = rule(schema447, 'const', ['assistants=v1']);
const schema448: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/200/headers/x-request-id/schema';
const type429: Rule = rule(schema448, 'type', 'string');
const schema449: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum149: Rule = rule(schema449, 'minimum', 0);
const type430: Rule = rule(schema449, 'type', 'integer');
const schema450: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/200/headers/openai-version/schema';
const type431: Rule = rule(schema450, 'type', 'string');
const schema451: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/400/headers/x-request-id/schema';
const type432: Rule = rule(schema451, 'type', 'string');
const schema452: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum150: Rule = rule(schema452, 'minimum', 0);
const type433: Rule = rule(schema452, 'type', 'integer');
const schema453: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/400/headers/openai-version/schema';
const type434: Rule = rule(schema453, 'type', 'string');
const schema454: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/401/headers/x-request-id/schema';
const type435: Rule = rule(schema454, 'type', 'string');
const schema455: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum151: Rule = rule(schema455, 'minimum', 0);
const type436: Rule = rule(schema455, 'type', 'integer');
const schema456: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/401/headers/openai-version/schema';
const type437: Rule = rule(schema456, 'type', 'string');
const schema457: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/403/headers/x-request-id/schema';
const type438: Rule = rule(schema457, 'type', 'string');
const schema458: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum152: Rule = rule(schema458, 'minimum', 0);
const type439: Rule = rule(schema458, 'type', 'integer');
const schema459: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/403/headers/openai-version/schema';
const type440: Rule = rule(schema459, 'type', 'string');
const schema460: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/404/headers/x-request-id/schema';
const type441: Rule = rule(schema460, 'type', 'string');
const schema461: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum153: Rule = rule(schema461, 'minimum', 0);
const type442: Rule = rule(schema461, 'type', 'integer');
const schema462: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/404/headers/openai-version/schema';
const type443: Rule = rule(schema462, 'type', 'string');
const schema463: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/429/headers/x-request-id/schema';
const type444: Rule = rule(schema463, 'type', 'string');
const schema464: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum154: Rule = rule(schema464, 'minimum', 0);
const type445: Rule = rule(schema464, 'type', 'integer');
const schema465: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/429/headers/openai-version/schema';
const type446: Rule = rule(schema465, 'type', 'string');
const schema466: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/429/headers/retry-after/schema';
const minimum155: Rule = rule(schema466, 'minimum', 0);
const type447: Rule = rule(schema466, 'type', 'integer');
const schema467: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/500/headers/x-request-id/schema';
const type448: Rule = rule(schema467, 'type', 'string');
const schema468: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum156: Rule = rule(schema468, 'minimum', 0);
const type449: Rule = rule(schema468, 'type', 'integer');
const schema469: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/500/headers/openai-version/schema';
const type450: Rule = rule(schema469, 'type', 'string');
const schema470: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/parameters/0/schema';
const type451: Rule = rule(schema470, 'type', 'string');
const schema471: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/parameters/1/schema';
const type452: Rule = rule(schema471, 'type', 'string');
const schema472: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/parameters/2/schema';
const type453: Rule = rule(schema472, 'type', 'string');
const schema473: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/parameters/3/schema';
const const20: Rule = rule(schema473, 'const', ['assistants=v1']);
const schema474: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/200/headers/x-request-id/schema';
const type454: Rule = rule(schema474, 'type', 'string');
const schema475: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum157: Rule = rule(schema475, 'minimum', 0);
const type455: Rule = rule(schema475, 'type', 'integer');
const schema476: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/200/headers/openai-version/schema';
const type456: Rule = rule(schema476, 'type', 'string');
const schema477: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/400/headers/x-request-id/schema';
const type457: Rule = rule(schema477, 'type', 'string');
const schema478: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum158: Rule = rule(schema478, 'minimum', 0);
const type458: Rule = rule(schema478, 'type', 'integer');
const schema479: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/400/headers/openai-version/schema';
const type459: Rule = rule(schema479, 'type', 'string');
const schema480: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/401/headers/x-request-id/schema';
const type460: Rule = rule(schema480, 'type', 'string');
const schema481: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum159: Rule = rule(schema481, 'minimum', 0);
const type461: Rule = rule(schema481, 'type', 'integer');
const schema482: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/401/headers/openai-version/schema';
const type462: Rule = rule(schema482, 'type', 'string');
const schema483: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/403/headers/x-request-id/schema';
const type463: Rule = rule(schema483, 'type', 'string');
const schema484: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum160: Rule = rule(schema484, 'minimum', 0);
const type464: Rule = rule(schema484, 'type', 'integer');
const schema485: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/403/headers/openai-version/schema';
const type465: Rule = rule(schema485, 'type', 'string');
const schema486: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/404/headers/x-request-id/schema';
const type466: Rule = rule(schema486, 'type', 'string');
const schema487: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum161: Rule = rule(schema487, 'minimum', 0);
const type467: Rule = rule(schema487, 'type', 'integer');
const schema488: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/404/headers/openai-version/schema';
const type468: Rule = rule(schema488, 'type', 'string');
const schema489: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/429/headers/x-request-id/schema';
const type469: Rule = rule(schema489, 'type', 'string');
const schema490: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum162: Rule = rule(schema490, 'minimum', 0);
const type470: Rule = rule(schema490, 'type', 'integer');
const schema491: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/429/headers/openai-version/schema';
const type471: Rule = rule(schema491, 'type', 'string');
const schema492: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/429/headers/retry-after/schema';
const minimum163: Rule = rule(schema492, 'minimum', 0);
const type472: Rule = rule(schema492, 'type', 'integer');
const schema493: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/500/headers/x-request-id/schema';
const type473: Rule = rule(schema493, 'type', 'string');
const schema494: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum164: Rule = rule(schema494, 'minimum', 0);
const type474: Rule = rule(schema494, 'type', 'integer');
const schema495: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/500/headers/openai-version/schema';
const type475: Rule = rule(schema495, 'type', 'string');
const schema496: string = '#/paths/~1threads~1{thread_id}~1runs/operations/post/parameters/0/schema';
const type476: Rule = rule(schema496, 'type', 'string');
const schema497: string = '#/paths/~1threads~1{thread_id}~1runs/operations/post/parameters/1/schema';
const const21: Rule = rule(schema497, 'const', ['assistants=v1']);
const schema498: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/200/headers/x-request-id/schema';
const type477: Rule = rule(schema498, 'type', 'string');
const schema499: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum165: Rule = rule(schema499, 'minimum', 0);
const type478: Rule = rule(schema499, 'type', 'integer');
const schema500: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/200/headers/openai-version/schema';
const type479: Rule = rule(schema500, 'type', 'string');
const schema501: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/400/headers/x-request-id/schema';
const type480: Rule = rule(schema501, 'type', 'string');
const schema502: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum166: Rule = rule(schema502, 'minimum', 0);
const type481: Rule = rule(schema502, 'type', 'integer');
const schema503: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/400/headers/openai-version/schema';
const type482: Rule = rule(schema503, 'type', 'string');
const schema504: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/401/headers/x-request-id/schema';
const type483: Rule = rule(schema504, 'type', 'string');
const schema505: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum167: Rule = rule(schema505, 'minimum', 0);
const type484: Rule = rule(schema505, 'type', 'integer');
const schema506: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/401/headers/openai-version/schema';
const type485: Rule = rule(schema506, 'type', 'string');
const schema507: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/403/headers/x-request-id/schema';
const type486: Rule = rule(schema507, 'type', 'string');
const schema508: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum168: Rule = rule(schema508, 'minimum', 0);
const type487: Rule = rule(schema508, 'type', 'integer');
const schema509: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/403/headers/openai-version/schema';
const type488: Rule = rule(schema509, 'type', 'string');
const schema510: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/404/headers/x-request-id/schema';
const type489: Rule = rule(schema510, 'type', 'string');
const schema511: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum169: Rule = rule(schema511, 'minimum', 0);
const type490: Rule = rule(schema511, 'type', 'integer');
const schema512: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/404/headers/openai-version/schema';
const type491: Rule = rule(schema512, 'type', 'string');
const schema513: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/x-request-id/schema';
const type492: Rule = rule(schema513, 'type', 'string');
const schema514: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum170: Rule = rule(schema514, 'minimum', 0);
const type493: Rule = rule(schema514, 'type', 'integer');
const schema515: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/openai-version/schema';
const type494: Rule = rule(schema515, 'type', 'string');
const schema516: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/retry-after/schema';
const minimum171: Rule = rule(schema516, 'minimum', 0);
const type495: Rule = rule(schema516, 'type', 'integer');
const schema517: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/500/headers/x-request-id/schema';
const type496: Rule = rule(schema517, 'type', 'string');
const schema518: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum172: Rule = rule(schema518, 'minimum', 0);
const type497: Rule = rule(schema518, 'type', 'integer');
const schema519: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/500/headers/openai-version/schema';
const type498: Rule = rule(schema519, 'type', 'string');
const schema520: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/0/schema';
const type499: Rule = rule(schema520, 'type', 'string');
const schema521: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/2/schema';
const minimum173: Rule = rule(schema521, 'minimum', 1);
const maximum5: Rule = rule(schema521, 'maximum', 100);
const type500: Rule = rule(schema521, 'type', 'integer');
const schema522: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/4/schema';
const type501: Rule = rule(schema522, 'type', 'string');
const schema523: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/5/schema';
const type502: Rule = rule(schema523, 'type', 'string');
const schema524: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/1/schema';
const const22: Rule = rule(schema524, 'const', ['assistants=v1']);
const schema525: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/200/headers/x-request-id/schema';
const type503: Rule = rule(schema525, 'type', 'string');
const schema526: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum174: Rule = rule(schema526, 'minimum', 0);
const type504: Rule = rule(schema526, 'type', 'integer');
const schema527: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/200/headers/openai-version/schema';
const type505: Rule = rule(schema527, 'type', 'string');
const schema528: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/400/headers/x-request-id/schema';
const type506: Rule = rule(schema528, 'type', 'string');
const schema529: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum175: Rule = rule(schema529, 'minimum', 0);
const type507: Rule = rule(schema529, 'type', 'integer');
const schema530: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/400/headers/openai-version/schema';
const type508: Rule = rule(schema530, 'type', 'string');
const schema531: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/401/headers/x-request-id/schema';
const type509: Rule = rule(schema531, 'type', 'string');
const schema532: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum176: Rule = rule(schema532, 'minimum', 0);
const type510: Rule = rule(schema532, 'type', 'integer');
const schema533: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/401/headers/openai-version/schema';
const type511: Rule = rule(schema533, 'type', 'string');
const schema534: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/403/headers/x-request-id/schema';
const type512: Rule = rule(schema534, 'type', 'string');
const schema535: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum177: Rule = rule(schema535, 'minimum', 0);
const type513: Rule = rule(schema535, 'type', 'integer');
const schema536: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/403/headers/openai-version/schema';
const type514: Rule = rule(schema536, 'type', 'string');
const schema537: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/404/headers/x-request-id/schema';
const type515: Rule = rule(schema537, 'type', 'string');
const schema538: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum178: Rule = rule(schema538, 'minimum', 0);
const type516: Rule = rule(schema538, 'type', 'integer');
const schema539: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/404/headers/openai-version/schema';
const type517: Rule = rule(schema539, 'type', 'string');
const schema540: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/x-request-id/schema';
const type518: Rule = rule(schema540, 'type', 'string');
const schema541: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum179: Rule = rule(schema541, 'minimum', 0);
const type519: Rule = rule(schema541, 'type', 'integer');
const schema542: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/openai-version/schema';
const type520: Rule = rule(schema542, 'type', 'string');
const schema543: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/retry-after/schema';
const minimum180: Rule = rule(schema543, 'minimum', 0);
const type521: Rule = rule(schema543, 'type', 'integer');
const schema544: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/500/headers/x-request-id/schema';
const type522: Rule = rule(schema544, 'type', 'string');
const schema545: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum181: Rule = rule(schema545, 'minimum', 0);
const type523: Rule = rule(schema545, 'type', 'integer');
const schema546: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/500/headers/openai-version/schema';
const type524: Rule = rule(schema546, 'type', 'string');
const schema547: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/parameters/0/schema';
const type525: Rule = rule(schema547, 'type', 'string');
const schema548: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/parameters/1/schema';
const type526: Rule = rule(schema548, 'type', 'string');
const schema549: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/parameters/2/schema';
const const23: Rule = rule(schema549, 'const', ['assistants=v1']);
const schema550: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/200/headers/x-request-id/schema';
const type527: Rule = rule(schema550, 'type', 'string');
const schema551: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum182: Rule = rule(schema551, 'minimum', 0);
const type528: Rule = rule(schema551, 'type', 'integer');
const schema552: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/200/headers/openai-version/schema';
const type529: Rule = rule(schema552, 'type', 'string');
const schema553: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/400/headers/x-request-id/schema';
const type530: Rule = rule(schema553, 'type', 'string');
const schema554: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum183: Rule = rule(schema554, 'minimum', 0);
const type531: Rule = rule(schema554, 'type', 'integer');
const schema555: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/400/headers/openai-version/schema';
const type532: Rule = rule(schema555, 'type', 'string');
const schema556: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/401/headers/x-request-id/schema';
const type533: Rule = rule(schema556, 'type', 'string');
const schema557: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum184: Rule = rule(schema557, 'minimum', 0);
const type534: Rule = rule(schema557, 'type', 'integer');
const schema558: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/401/headers/openai-version/schema';
const type535: Rule = rule(schema558, 'type', 'string');
const schema559: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/403/headers/x-request-id/schema';
const type536: Rule = rule(schema559, 'type', 'string');
const schema560: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum185: Rule = rule(schema560, 'minimum', 0);
const type537: Rule = rule(schema560, 'type', 'integer');
const schema561: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/403/headers/openai-version/schema';
const type538: Rule = rule(schema561, 'type', 'string');
const schema562: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/404/headers/x-request-id/schema';
const type539: Rule = rule(schema562, 'type', 'string');
const schema563: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum186: Rule = rule(schema563, 'minimum', 0);
const type540: Rule = rule(schema563, 'type', 'integer');
const schema564: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/404/headers/openai-version/schema';
const type541: Rule = rule(schema564, 'type', 'string');
const schema565: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/x-request-id/schema';
const type542: Rule = rule(schema565, 'type', 'string');
const schema566: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum187: Rule = rule(schema566, 'minimum', 0);
const type543: Rule = rule(schema566, 'type', 'integer');
const schema567: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/openai-version/schema';
const type544: Rule = rule(schema567, 'type', 'string');
const schema568: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/retry-after/schema';
const minimum188: Rule = rule(schema568, 'minimum', 0);
const type545: Rule = rule(schema568, 'type', 'integer');
const schema569: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/500/headers/x-request-id/schema';
const type546: Rule = rule(schema569, 'type', 'string');
const schema570: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum189: Rule = rule(schema570, 'minimum', 0);
const type547: Rule = rule(schema570, 'type', 'integer');
const schema571: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/500/headers/openai-version/schema';
const type548: Rule = rule(schema571, 'type', 'string');
const schema572: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/parameters/0/schema';
const type549: Rule = rule(schema572, 'type', 'string');
const schema573: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/parameters/1/schema';
const type550: Rule = rule(schema573, 'type', 'string');
const schema574: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/parameters/2/schema';
const const24: Rule = rule(schema574, 'const', ['assistants=v1']);
const schema575: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/200/headers/x-request-id/schema';
const type551: Rule = rule(schema575, 'type', 'string');
const schema576: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum190: Rule = rule(schema576, 'minimum', 0);
const type552: Rule = rule(schema576, 'type', 'integer');
const schema577: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/200/headers/openai-version/schema';
const type553: Rule = rule(schema577, 'type', 'string');
const schema578: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/400/headers/x-request-id/schema';
const type554: Rule = rule(schema578, 'type', 'string');
const schema579: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum191: Rule = rule(schema579, 'minimum', 0);
const type555: Rule = rule(schema579, 'type', 'integer');
const schema580: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/400/headers/openai-version/schema';
const type556: Rule = rule(schema580, 'type', 'string');
const schema581: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/401/headers/x-request-id/schema';
const type557: Rule = rule(schema581, 'type', 'string');
const schema582: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum192: Rule = rule(schema582, 'minimum', 0);
const type558: Rule = rule(schema582, 'type', 'integer');
const schema583: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/401/headers/openai-version/schema';
const type559: Rule = rule(schema583, 'type', 'string');
const schema584: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/403/headers/x-request-id/schema';
const type560: Rule = rule(schema584, 'type', 'string');
const schema585: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum193: Rule = rule(schema585, 'minimum', 0);
const type561: Rule = rule(schema585, 'type', 'integer');
const schema586: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/403/headers/openai-version/schema';
const type562: Rule = rule(schema586, 'type', 'string');
const schema587: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/404/headers/x-request-id/schema';
const type563: Rule = rule(schema587, 'type', 'string');
const schema588: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum194: Rule = rule(schema588, 'minimum', 0);
const type564: Rule = rule(schema588, 'type', 'integer');
const schema589: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/404/headers/openai-version/schema';
const type565: Rule = rule(schema589, 'type', 'string');
const schema590: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/x-request-id/schema';
const type566: Rule = rule(schema590, 'type', 'string');
const schema591: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum195: Rule = rule(schema591, 'minimum', 0);
const type567: Rule = rule(schema591, 'type', 'integer');
const schema592: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/openai-version/schema';
const type568: Rule = rule(schema592, 'type', 'string');
const schema593: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/retry-after/schema';
const minimum196: Rule = rule(schema593, 'minimum', 0);
const type569: Rule = rule(schema593, 'type', 'integer');
const schema594: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/500/headers/x-request-id/schema';
const type570: Rule = rule(schema594, 'type', 'string');
const schema595: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum197: Rule = rule(schema595, 'minimum', 0);
const type571: Rule = rule(schema595, 'type', 'integer');
const schema596: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/500/headers/openai-version/schema';
const type572: Rule = rule(schema596, 'type', 'string');
const schema597: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/parameters/0/schema';
const type573: Rule = rule(schema597, 'type', 'string');
const schema598: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/parameters/1/schema';
const type574: Rule = rule(schema598, 'type', 'string');
const schema599: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/parameters/2/schema';
const const25: Rule = rule(schema599, 'const', ['assistants=v1']);
const schema600: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/200/headers/x-request-id/schema';
const type575: Rule = rule(schema600, 'type', 'string');
const schema601: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum198: Rule = rule(schema601, 'minimum', 0);
const type576: Rule = rule(schema601, 'type', 'integer');
const schema602: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/200/headers/openai-version/schema';
const type577: Rule = rule(schema602, 'type', 'string');
const schema603: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/400/headers/x-request-id/schema';
const type578: Rule = rule(schema603, 'type', 'string');
const schema604: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum199: Rule = rule(schema604, 'minimum', 0);
const type579: Rule = rule(schema604, 'type', 'integer');
const schema605: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/400/headers/openai-version/schema';
const type580: Rule = rule(schema605, 'type', 'string');
const schema606: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/401/headers/x-request-id/schema';
const type581: Rule = rule(schema606, 'type', 'string');
const schema607: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum200: Rule = rule(schema607, 'minimum', 0);
const type582: Rule = rule(schema607, 'type', 'integer');
const schema608: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/401/headers/openai-version/schema';
const type583: Rule = rule(schema608, 'type', 'string');
const schema609: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/403/headers/x-request-id/schema';
const type584: Rule = rule(schema609, 'type', 'string');
const schema610: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum201: Rule = rule(schema610, 'minimum', 0);
const type585: Rule = rule(schema610, 'type', 'integer');
const schema611: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/403/headers/openai-version/schema';
const type586: Rule = rule(schema611, 'type', 'string');
const schema612: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/404/headers/x-request-id/schema';
const type587: Rule = rule(schema612, 'type', 'string');
const schema613: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum202: Rule = rule(schema613, 'minimum', 0);
const type588: Rule = rule(schema613, 'type', 'integer');
const schema614: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/404/headers/openai-version/schema';
const type589: Rule = rule(schema614, 'type', 'string');
const schema615: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/x-request-id/schema';
const type590: Rule = rule(schema615, 'type', 'string');
const schema616: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum203: Rule = rule(schema616, 'minimum', 0);
const type591: Rule = rule(schema616, 'type', 'integer');
const schema617: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/openai-version/schema';
const type592: Rule = rule(schema617, 'type', 'string');
const schema618: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/retry-after/schema';
const minimum204: Rule = rule(schema618, 'minimum', 0);
const type593: Rule = rule(schema618, 'type', 'integer');
const schema619: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/500/headers/x-request-id/schema';
const type594: Rule = rule(schema619, 'type', 'string');
const schema620: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum205: Rule = rule(schema620, 'minimum', 0);
const type595: Rule = rule(schema620, 'type', 'integer');
const schema621: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/500/headers/openai-version/schema';
const type596: Rule = rule(schema621, 'type', 'string');
const schema622: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/parameters/0/schema';
const type597: Rule = rule(schema622, 'type', 'string');
const schema623: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/parameters/1/schema';
const type598: Rule = rule(schema623, 'type', 'string');
const schema624: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/parameters/2/schema';
const const26: Rule = rule(schema624, 'const', ['assistants=v1']);
const schema625: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/200/headers/x-request-id/schema';
const type599: Rule = rule(schema625, 'type', 'string');
const schema626: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum206: Rule = rule(schema626, 'minimum', 0);
const type600: Rule = rule(schema626, 'type', 'integer');
const schema627: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/200/headers/openai-version/schema';
const type601: Rule = rule(schema627, 'type', 'string');
const schema628: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/400/headers/x-request-id/schema';
const type602: Rule = rule(schema628, 'type', 'string');
const schema629: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum207: Rule = rule(schema629, 'minimum', 0);
const type603: Rule = rule(schema629, 'type', 'integer');
const schema630: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/400/headers/openai-version/schema';
const type604: Rule = rule(schema630, 'type', 'string');
const schema631: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/401/headers/x-request-id/schema';
const type605: Rule = rule(schema631, 'type', 'string');
const schema632: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum208: Rule = rule(schema632, 'minimum', 0);
const type606: Rule = rule(schema632, 'type', 'integer');
const schema633: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/401/headers/openai-version/schema';
const type607: Rule = rule(schema633, 'type', 'string');
const schema634: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/403/headers/x-request-id/schema';
const type608: Rule = rule(schema634, 'type', 'string');
const schema635: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum209: Rule = rule(schema635, 'minimum', 0);
const type609: Rule = rule(schema635, 'type', 'integer');
const schema636: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/403/headers/openai-version/schema';
const type610: Rule = rule(schema636, 'type', 'string');
const schema637: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/404/headers/x-request-id/schema';
const type611: Rule = rule(schema637, 'type', 'string');
const schema638: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum210: Rule = rule(schema638, 'minimum', 0);
const type612: Rule = rule(schema638, 'type', 'integer');
const schema639: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/404/headers/openai-version/schema';
const type613: Rule = rule(schema639, 'type', 'string');
const schema640: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/x-request-id/schema';
const type614: Rule = rule(schema640, 'type', 'string');
const schema641: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum211: Rule = rule(schema641, 'minimum', 0);
const type615: Rule = rule(schema641, 'type', 'integer');
const schema642: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/openai-version/schema';
const type616: Rule = rule(schema642, 'type', 'string');
const schema643: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/retry-after/schema';
const minimum212: Rule = rule(schema643, 'minimum', 0);
const type617: Rule = rule(schema643, 'type', 'integer');
const schema644: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/500/headers/x-request-id/schema';
const type618: Rule = rule(schema644, 'type', 'string');
const schema645: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum213: Rule = rule(schema645, 'minimum', 0);
const type619: Rule = rule(schema645, 'type', 'integer');
const schema646: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/500/headers/openai-version/schema';
const type620: Rule = rule(schema646, 'type', 'string');
const schema647: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/0/schema';
const type621: Rule = rule(schema647, 'type', 'string');
const schema648: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/1/schema';
const type622: Rule = rule(schema648, 'type', 'string');
const schema649: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/3/schema';
const minimum214: Rule = rule(schema649, 'minimum', 1);
const maximum6: Rule = rule(schema649, 'maximum', 100);
const type623: Rule = rule(schema649, 'type', 'integer');
const schema650: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/5/schema';
const type624: Rule = rule(schema650, 'type', 'string');
const schema651: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/6/schema';
const type625: Rule = rule(schema651, 'type', 'string');
const schema652: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/2/schema';
const const27: Rule = rule(schema652, 'const', ['assistants=v1']);
const schema653: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/200/headers/x-request-id/schema';
const type626: Rule = rule(schema653, 'type', 'string');
const schema654: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum215: Rule = rule(schema654, 'minimum', 0);
const type627: Rule = rule(schema654, 'type', 'integer');
const schema655: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/200/headers/openai-version/schema';
const type628: Rule = rule(schema655, 'type', 'string');
const schema656: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/400/headers/x-request-id/schema';
const type629: Rule = rule(schema656, 'type', 'string');
const schema657: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum216: Rule = rule(schema657, 'minimum', 0);
const type630: Rule = rule(schema657, 'type', 'integer');
const schema658: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/400/headers/openai-version/schema';
const type631: Rule = rule(schema658, 'type', 'string');
const schema659: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/401/headers/x-request-id/schema';
const type632: Rule = rule(schema659, 'type', 'string');
const schema660: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum217: Rule = rule(schema660, 'minimum', 0);
const type633: Rule = rule(schema660, 'type', 'integer');
const schema661: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/401/headers/openai-version/schema';
const type634: Rule = rule(schema661, 'type', 'string');
const schema662: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/403/headers/x-request-id/schema';
const type635: Rule = rule(schema662, 'type', 'string');
const schema663: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum218: Rule = rule(schema663, 'minimum', 0);
const type636: Rule = rule(schema663, 'type', 'integer');
const schema664: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/403/headers/openai-version/schema';
const type637: Rule = rule(schema664, 'type', 'string');
const schema665: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/404/headers/x-request-id/schema';
const type638: Rule = rule(schema665, 'type', 'string');
const schema666: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum219: Rule = rule(schema666, 'minimum', 0);
const type639: Rule = rule(schema666, 'type', 'integer');
const schema667: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/404/headers/openai-version/schema';
const type640: Rule = rule(schema667, 'type', 'string');
const schema668: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/x-request-id/schema';
const type641: Rule = rule(schema668, 'type', 'string');
const schema669: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum220: Rule = rule(schema669, 'minimum', 0);
const type642: Rule = rule(schema669, 'type', 'integer');
const schema670: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/openai-version/schema';
const type643: Rule = rule(schema670, 'type', 'string');
const schema671: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/retry-after/schema';
const minimum221: Rule = rule(schema671, 'minimum', 0);
const type644: Rule = rule(schema671, 'type', 'integer');
const schema672: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/500/headers/x-request-id/schema';
const type645: Rule = rule(schema672, 'type', 'string');
const schema673: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum222: Rule = rule(schema673, 'minimum', 0);
const type646: Rule = rule(schema673, 'type', 'integer');
const schema674: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/500/headers/openai-version/schema';
const type647: Rule = rule(schema674, 'type', 'string');
const schema675: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/0/schema';
const type648: Rule = rule(schema675, 'type', 'string');
const schema676: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/1/schema';
const type649: Rule = rule(schema676, 'type', 'string');
const schema677: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/2/schema';
const type650: Rule = rule(schema677, 'type', 'string');
const schema678: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/3/schema';
const const28: Rule = rule(schema678, 'const', ['assistants=v1']);
const schema679: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/200/headers/x-request-id/schema';
const type651: Rule = rule(schema679, 'type', 'string');
const schema680: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum223: Rule = rule(schema680, 'minimum', 0);
const type652: Rule = rule(schema680, 'type', 'integer');
const schema681: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/200/headers/openai-version/schema';
const type653: Rule = rule(schema681, 'type', 'string');
const schema682: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/400/headers/x-request-id/schema';
const type654: Rule = rule(schema682, 'type', 'string');
const schema683: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum224: Rule = rule(schema683, 'minimum', 0);
const type655: Rule = rule(schema683, 'type', 'integer');
const schema684: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/400/headers/openai-version/schema';
const type656: Rule = rule(schema684, 'type', 'string');
const schema685: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/401/headers/x-request-id/schema';
const type657: Rule = rule(schema685, 'type', 'string');
const schema686: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum225: Rule = rule(schema686, 'minimum', 0);
const type658: Rule = rule(schema686, 'type', 'integer');
const schema687: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/401/headers/openai-version/schema';
const type659: Rule = rule(schema687, 'type', 'string');
const schema688: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/403/headers/x-request-id/schema';
const type660: Rule = rule(schema688, 'type', 'string');
const schema689: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum226: Rule = rule(schema689, 'minimum', 0);
const type661: Rule = rule(schema689, 'type', 'integer');
const schema690: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/403/headers/openai-version/schema';
const type662: Rule = rule(schema690, 'type', 'string');
const schema691: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/404/headers/x-request-id/schema';
const type663: Rule = rule(schema691, 'type', 'string');
const schema692: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum227: Rule = rule(schema692, 'minimum', 0);
const type664: Rule = rule(schema692, 'type', 'integer');
const schema693: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/404/headers/openai-version/schema';
const type665: Rule = rule(schema693, 'type', 'string');
const schema694: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/x-request-id/schema';
const type666: Rule = rule(schema694, 'type', 'string');
const schema695: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum228: Rule = rule(schema695, 'minimum', 0);
const type667: Rule = rule(schema695, 'type', 'integer');
const schema696: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/openai-version/schema';
const type668: Rule = rule(schema696, 'type', 'string');
const schema697: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/retry-after/schema';
const minimum229: Rule = rule(schema697, 'minimum', 0);
const type669: Rule = rule(schema697, 'type', 'integer');
const schema698: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/500/headers/x-request-id/schema';
const type670: Rule = rule(schema698, 'type', 'string');
const schema699: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum230: Rule = rule(schema699, 'minimum', 0);
const type671: Rule = rule(schema699, 'type', 'integer');
const schema700: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/500/headers/openai-version/schema';
const type672: Rule = rule(schema700, 'type', 'string');

/** What is wrong with a value that should be CreateAssistantHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateAssistantHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateAssistant_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateAssistant_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateAssistant_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantsQueryLimit; nothing when it is valid. */
export function validateListAssistantsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAssistantsQueryLimit, value);
}

/** What is wrong with a value that should be ListAssistantsQueryAfter; nothing when it is valid. */
export function validateListAssistantsQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListAssistantsQueryAfter, value);
}

/** What is wrong with a value that should be ListAssistantsQueryBefore; nothing when it is valid. */
export function validateListAssistantsQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListAssistantsQueryBefore, value);
}

/** What is wrong with a value that should be ListAssistantsHeaderOpenAIBeta; nothing when it is valid. */
export function validateListAssistantsHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListAssistantsHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListAssistants_200HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_400HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_401HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_403HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_404HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_429HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_429HeaderRetryAfter; nothing when it is valid. */
export function validateListAssistants_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListAssistants_500HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantPathAssistantId; nothing when it is valid. */
export function validateGetAssistantPathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantPathAssistantId, value);
}

/** What is wrong with a value that should be GetAssistantHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetAssistantHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetAssistant_200HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_400HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_401HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_403HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_404HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_429HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetAssistant_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetAssistant_500HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistantPathAssistantId; nothing when it is valid. */
export function validateModifyAssistantPathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistantPathAssistantId, value);
}

/** What is wrong with a value that should be ModifyAssistantHeaderOpenAIBeta; nothing when it is valid. */
export function validateModifyAssistantHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistantHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ModifyAssistant_200HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_400HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_401HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_403HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_404HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_429HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_429HeaderRetryAfter; nothing when it is valid. */
export function validateModifyAssistant_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ModifyAssistant_500HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantPathAssistantId; nothing when it is valid. */
export function validateDeleteAssistantPathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantPathAssistantId, value);
}

/** What is wrong with a value that should be DeleteAssistantHeaderOpenAIBeta; nothing when it is valid. */
export function validateDeleteAssistantHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be DeleteAssistant_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteAssistant_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteAssistant_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFilePathAssistantId; nothing when it is valid. */
export function validateCreateAssistantFilePathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFilePathAssistantId, value);
}

/** What is wrong with a value that should be CreateAssistantFileHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateAssistantFileHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFileHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateAssistantFile_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_200HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_400HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_401HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_403HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_404HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_429HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateAssistantFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateAssistantFile_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_500HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFilesPathAssistantId; nothing when it is valid. */
export function validateListAssistantFilesPathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesPathAssistantId, value);
}

/** What is wrong with a value that should be ListAssistantFilesQueryLimit; nothing when it is valid. */
export function validateListAssistantFilesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesQueryLimit, value);
}

/** What is wrong with a value that should be ListAssistantFilesQueryAfter; nothing when it is valid. */
export function validateListAssistantFilesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesQueryAfter, value);
}

/** What is wrong with a value that should be ListAssistantFilesQueryBefore; nothing when it is valid. */
export function validateListAssistantFilesQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesQueryBefore, value);
}

/** What is wrong with a value that should be ListAssistantFilesHeaderOpenAIBeta; nothing when it is valid. */
export function validateListAssistantFilesHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListAssistantFiles_200HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_400HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_401HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_403HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_404HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_429HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_429HeaderRetryAfter; nothing when it is valid. */
export function validateListAssistantFiles_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListAssistantFiles_500HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFilePathAssistantId; nothing when it is valid. */
export function validateGetAssistantFilePathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFilePathAssistantId, value);
}

/** What is wrong with a value that should be GetAssistantFilePathFileId; nothing when it is valid. */
export function validateGetAssistantFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFilePathFileId, value);
}

/** What is wrong with a value that should be GetAssistantFileHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetAssistantFileHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFileHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetAssistantFile_200HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_400HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_401HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_403HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_404HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_429HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetAssistantFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetAssistantFile_500HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFilePathAssistantId; nothing when it is valid. */
export function validateDeleteAssistantFilePathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFilePathAssistantId, value);
}

/** What is wrong with a value that should be DeleteAssistantFilePathFileId; nothing when it is valid. */
export function validateDeleteAssistantFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFilePathFileId, value);
}

/** What is wrong with a value that should be DeleteAssistantFileHeaderOpenAIBeta; nothing when it is valid. */
export function validateDeleteAssistantFileHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFileHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_200HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_400HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_401HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_403HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_404HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_429HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteAssistantFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_500HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateThreadHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateThread_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateThread_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateThread_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateThreadAndRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateThreadAndRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThreadPathThreadId; nothing when it is valid. */
export function validateGetThreadPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetThreadPathThreadId, value);
}

/** What is wrong with a value that should be GetThreadHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetThreadHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetThreadHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetThread_200HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_400HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_401HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_403HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_404HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_429HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetThread_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetThread_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetThread_500HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThreadPathThreadId; nothing when it is valid. */
export function validateModifyThreadPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkModifyThreadPathThreadId, value);
}

/** What is wrong with a value that should be ModifyThreadHeaderOpenAIBeta; nothing when it is valid. */
export function validateModifyThreadHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkModifyThreadHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ModifyThread_200HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_400HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_401HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_403HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_404HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_429HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_429HeaderRetryAfter; nothing when it is valid. */
export function validateModifyThread_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ModifyThread_500HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThreadPathThreadId; nothing when it is valid. */
export function validateDeleteThreadPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThreadPathThreadId, value);
}

/** What is wrong with a value that should be DeleteThreadHeaderOpenAIBeta; nothing when it is valid. */
export function validateDeleteThreadHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkDeleteThreadHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be DeleteThread_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteThread_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteThread_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessagePathThreadId; nothing when it is valid. */
export function validateCreateMessagePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessagePathThreadId, value);
}

/** What is wrong with a value that should be CreateMessageHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateMessageHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateMessageHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateMessage_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateMessage_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateMessage_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessagesPathThreadId; nothing when it is valid. */
export function validateListMessagesPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkListMessagesPathThreadId, value);
}

/** What is wrong with a value that should be ListMessagesQueryLimit; nothing when it is valid. */
export function validateListMessagesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListMessagesQueryLimit, value);
}

/** What is wrong with a value that should be ListMessagesQueryAfter; nothing when it is valid. */
export function validateListMessagesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListMessagesQueryAfter, value);
}

/** What is wrong with a value that should be ListMessagesQueryBefore; nothing when it is valid. */
export function validateListMessagesQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListMessagesQueryBefore, value);
}

/** What is wrong with a value that should be ListMessagesHeaderOpenAIBeta; nothing when it is valid. */
export function validateListMessagesHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListMessagesHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListMessages_200HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_400HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_401HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_403HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_404HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_429HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_429HeaderRetryAfter; nothing when it is valid. */
export function validateListMessages_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListMessages_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListMessages_500HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessagePathThreadId; nothing when it is valid. */
export function validateGetMessagePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetMessagePathThreadId, value);
}

/** What is wrong with a value that should be GetMessagePathMessageId; nothing when it is valid. */
export function validateGetMessagePathMessageId(value: unknown): readonly Issue[] {
  return judge(checkGetMessagePathMessageId, value);
}

/** What is wrong with a value that should be GetMessageHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetMessageHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetMessageHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetMessage_200HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_400HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_401HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_403HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_404HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_429HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetMessage_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetMessage_500HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessagePathThreadId; nothing when it is valid. */
export function validateModifyMessagePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessagePathThreadId, value);
}

/** What is wrong with a value that should be ModifyMessagePathMessageId; nothing when it is valid. */
export function validateModifyMessagePathMessageId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessagePathMessageId, value);
}

/** What is wrong with a value that should be ModifyMessageHeaderOpenAIBeta; nothing when it is valid. */
export function validateModifyMessageHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkModifyMessageHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ModifyMessage_200HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_400HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_401HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_403HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_404HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_429HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_429HeaderRetryAfter; nothing when it is valid. */
export function validateModifyMessage_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ModifyMessage_500HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFilesPathThreadId; nothing when it is valid. */
export function validateListMessageFilesPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesPathThreadId, value);
}

/** What is wrong with a value that should be ListMessageFilesPathMessageId; nothing when it is valid. */
export function validateListMessageFilesPathMessageId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesPathMessageId, value);
}

/** What is wrong with a value that should be ListMessageFilesQueryLimit; nothing when it is valid. */
export function validateListMessageFilesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesQueryLimit, value);
}

/** What is wrong with a value that should be ListMessageFilesQueryAfter; nothing when it is valid. */
export function validateListMessageFilesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesQueryAfter, value);
}

/** What is wrong with a value that should be ListMessageFilesQueryBefore; nothing when it is valid. */
export function validateListMessageFilesQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesQueryBefore, value);
}

/** What is wrong with a value that should be ListMessageFilesHeaderOpenAIBeta; nothing when it is valid. */
export function validateListMessageFilesHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListMessageFiles_200HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_400HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_401HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_403HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_404HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_429HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_429HeaderRetryAfter; nothing when it is valid. */
export function validateListMessageFiles_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListMessageFiles_500HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFilePathThreadId; nothing when it is valid. */
export function validateGetMessageFilePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFilePathThreadId, value);
}

/** What is wrong with a value that should be GetMessageFilePathMessageId; nothing when it is valid. */
export function validateGetMessageFilePathMessageId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFilePathMessageId, value);
}

/** What is wrong with a value that should be GetMessageFilePathFileId; nothing when it is valid. */
export function validateGetMessageFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFilePathFileId, value);
}

/** What is wrong with a value that should be GetMessageFileHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetMessageFileHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFileHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetMessageFile_200HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_400HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_401HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_403HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_404HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_429HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetMessageFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetMessageFile_500HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRunPathThreadId; nothing when it is valid. */
export function validateCreateRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkCreateRunPathThreadId, value);
}

/** What is wrong with a value that should be CreateRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateRun_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateRun_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunsPathThreadId; nothing when it is valid. */
export function validateListRunsPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkListRunsPathThreadId, value);
}

/** What is wrong with a value that should be ListRunsQueryLimit; nothing when it is valid. */
export function validateListRunsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListRunsQueryLimit, value);
}

/** What is wrong with a value that should be ListRunsQueryAfter; nothing when it is valid. */
export function validateListRunsQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListRunsQueryAfter, value);
}

/** What is wrong with a value that should be ListRunsQueryBefore; nothing when it is valid. */
export function validateListRunsQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListRunsQueryBefore, value);
}

/** What is wrong with a value that should be ListRunsHeaderOpenAIBeta; nothing when it is valid. */
export function validateListRunsHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListRunsHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListRuns_200HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_400HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_401HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_403HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_404HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_429HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_429HeaderRetryAfter; nothing when it is valid. */
export function validateListRuns_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListRuns_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListRuns_500HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunPathThreadId; nothing when it is valid. */
export function validateGetRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetRunPathThreadId, value);
}

/** What is wrong with a value that should be GetRunPathRunId; nothing when it is valid. */
export function validateGetRunPathRunId(value: unknown): readonly Issue[] {
  return judge(checkGetRunPathRunId, value);
}

/** What is wrong with a value that should be GetRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetRun_200HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_400HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_401HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_403HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_404HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_429HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetRun_500HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRunPathThreadId; nothing when it is valid. */
export function validateModifyRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkModifyRunPathThreadId, value);
}

/** What is wrong with a value that should be ModifyRunPathRunId; nothing when it is valid. */
export function validateModifyRunPathRunId(value: unknown): readonly Issue[] {
  return judge(checkModifyRunPathRunId, value);
}

/** What is wrong with a value that should be ModifyRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateModifyRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkModifyRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ModifyRun_200HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_400HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_401HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_403HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_404HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_429HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateModifyRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ModifyRun_500HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRunPathThreadId; nothing when it is valid. */
export function validateCancelRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkCancelRunPathThreadId, value);
}

/** What is wrong with a value that should be CancelRunPathRunId; nothing when it is valid. */
export function validateCancelRunPathRunId(value: unknown): readonly Issue[] {
  return judge(checkCancelRunPathRunId, value);
}

/** What is wrong with a value that should be CancelRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateCancelRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCancelRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CancelRun_200HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_400HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_401HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_403HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_404HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_429HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateCancelRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CancelRun_500HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be SubmitToolOutputsToRunPathThreadId; nothing when it is valid. */
export function validateSubmitToolOutputsToRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRunPathThreadId, value);
}

/** What is wrong with a value that should be SubmitToolOutputsToRunPathRunId; nothing when it is valid. */
export function validateSubmitToolOutputsToRunPathRunId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRunPathRunId, value);
}

/** What is wrong with a value that should be SubmitToolOutputsToRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateSubmitToolOutputsToRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRunHeaderOpenAIBeta, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_200HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_200HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_200HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_400HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_400HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_400HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_401HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_401HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_401HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_403HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_403HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_403HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_404HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_404HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_404HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_429HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_429HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_429HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_429HeaderRetryAfter; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_429HeaderRetryAfter, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_500HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_500HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunStepsPathThreadId; nothing when it is valid. */
export function validateListRunStepsPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsPathThreadId, value);
}

/** What is wrong with a value that should be ListRunStepsPathRunId; nothing when it is valid. */
export function validateListRunStepsPathRunId(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsPathRunId, value);
}

/** What is wrong with a value that should be ListRunStepsQueryLimit; nothing when it is valid. */
export function validateListRunStepsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsQueryLimit, value);
}

/** What is wrong with a value that should be ListRunStepsQueryAfter; nothing when it is valid. */
export function validateListRunStepsQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsQueryAfter, value);
}

/** What is wrong with a value that should be ListRunStepsQueryBefore; nothing when it is valid. */
export function validateListRunStepsQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsQueryBefore, value);
}

/** What is wrong with a value that should be ListRunStepsHeaderOpenAIBeta; nothing when it is valid. */
export function validateListRunStepsHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListRunSteps_200HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_400HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_401HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_403HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_404HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_429HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_429HeaderRetryAfter; nothing when it is valid. */
export function validateListRunSteps_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListRunSteps_500HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStepPathThreadId; nothing when it is valid. */
export function validateGetRunStepPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepPathThreadId, value);
}

/** What is wrong with a value that should be GetRunStepPathRunId; nothing when it is valid. */
export function validateGetRunStepPathRunId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepPathRunId, value);
}

/** What is wrong with a value that should be GetRunStepPathStepId; nothing when it is valid. */
export function validateGetRunStepPathStepId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepPathStepId, value);
}

/** What is wrong with a value that should be GetRunStepHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetRunStepHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetRunStep_200HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_400HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_401HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_403HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_404HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_429HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetRunStep_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetRunStep_500HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_500HeaderOpenaiVersion, value);
}

function checkCreateAssistantHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const1)) return false;
  return true;
}

function checkCreateAssistant_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkCreateAssistant_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkCreateAssistant_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkCreateAssistant_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type4)) return false;
  return true;
}

function checkCreateAssistant_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum2)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkCreateAssistant_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type6)) return false;
  return true;
}

function checkCreateAssistant_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type7)) return false;
  return true;
}

function checkCreateAssistant_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum3)) return false;
  } else if (stop(at, '', type8)) return false;
  return true;
}

function checkCreateAssistant_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type9)) return false;
  return true;
}

function checkCreateAssistant_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type10)) return false;
  return true;
}

function checkCreateAssistant_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum4)) return false;
  } else if (stop(at, '', type11)) return false;
  return true;
}

function checkCreateAssistant_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type12)) return false;
  return true;
}

function checkCreateAssistant_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type13)) return false;
  return true;
}

function checkCreateAssistant_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum5)) return false;
  } else if (stop(at, '', type14)) return false;
  return true;
}

function checkCreateAssistant_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type15)) return false;
  return true;
}

function checkCreateAssistant_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type16)) return false;
  return true;
}

function checkCreateAssistant_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum6)) return false;
  } else if (stop(at, '', type17)) return false;
  return true;
}

function checkCreateAssistant_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type18)) return false;
  return true;
}

function checkCreateAssistant_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum7)) return false;
  } else if (stop(at, '', type19)) return false;
  return true;
}

function checkCreateAssistant_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type20)) return false;
  return true;
}

function checkCreateAssistant_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum8)) return false;
  } else if (stop(at, '', type21)) return false;
  return true;
}

function checkCreateAssistant_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type22)) return false;
  return true;
}

function checkListAssistantsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum9)) return false;
    if (value > 100 && stop(at, '', maximum1)) return false;
  } else if (stop(at, '', type23)) return false;
  return true;
}

function checkListAssistantsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type24)) return false;
  return true;
}

function checkListAssistantsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type25)) return false;
  return true;
}

function checkListAssistantsHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const2)) return false;
  return true;
}

function checkListAssistants_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type26)) return false;
  return true;
}

function checkListAssistants_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum10)) return false;
  } else if (stop(at, '', type27)) return false;
  return true;
}

function checkListAssistants_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type28)) return false;
  return true;
}

function checkListAssistants_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type29)) return false;
  return true;
}

function checkListAssistants_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum11)) return false;
  } else if (stop(at, '', type30)) return false;
  return true;
}

function checkListAssistants_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type31)) return false;
  return true;
}

function checkListAssistants_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type32)) return false;
  return true;
}

function checkListAssistants_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum12)) return false;
  } else if (stop(at, '', type33)) return false;
  return true;
}

function checkListAssistants_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type34)) return false;
  return true;
}

function checkListAssistants_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type35)) return false;
  return true;
}

function checkListAssistants_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum13)) return false;
  } else if (stop(at, '', type36)) return false;
  return true;
}

function checkListAssistants_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type37)) return false;
  return true;
}

function checkListAssistants_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type38)) return false;
  return true;
}

function checkListAssistants_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum14)) return false;
  } else if (stop(at, '', type39)) return false;
  return true;
}

function checkListAssistants_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type40)) return false;
  return true;
}

function checkListAssistants_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type41)) return false;
  return true;
}

function checkListAssistants_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum15)) return false;
  } else if (stop(at, '', type42)) return false;
  return true;
}

function checkListAssistants_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type43)) return false;
  return true;
}

function checkListAssistants_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum16)) return false;
  } else if (stop(at, '', type44)) return false;
  return true;
}

function checkListAssistants_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type45)) return false;
  return true;
}

function checkListAssistants_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum17)) return false;
  } else if (stop(at, '', type46)) return false;
  return true;
}

function checkListAssistants_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type47)) return false;
  return true;
}

function checkGetAssistantPathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type48)) return false;
  return true;
}

function checkGetAssistantHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const3)) return false;
  return true;
}

function checkGetAssistant_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type49)) return false;
  return true;
}

function checkGetAssistant_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum18)) return false;
  } else if (stop(at, '', type50)) return false;
  return true;
}

function checkGetAssistant_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type51)) return false;
  return true;
}

function checkGetAssistant_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type52)) return false;
  return true;
}

function checkGetAssistant_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum19)) return false;
  } else if (stop(at, '', type53)) return false;
  return true;
}

function checkGetAssistant_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type54)) return false;
  return true;
}

function checkGetAssistant_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type55)) return false;
  return true;
}

function checkGetAssistant_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum20)) return false;
  } else if (stop(at, '', type56)) return false;
  return true;
}

function checkGetAssistant_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type57)) return false;
  return true;
}

function checkGetAssistant_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type58)) return false;
  return true;
}

function checkGetAssistant_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum21)) return false;
  } else if (stop(at, '', type59)) return false;
  return true;
}

function checkGetAssistant_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type60)) return false;
  return true;
}

function checkGetAssistant_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type61)) return false;
  return true;
}

function checkGetAssistant_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum22)) return false;
  } else if (stop(at, '', type62)) return false;
  return true;
}

function checkGetAssistant_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type63)) return false;
  return true;
}

function checkGetAssistant_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type64)) return false;
  return true;
}

function checkGetAssistant_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum23)) return false;
  } else if (stop(at, '', type65)) return false;
  return true;
}

function checkGetAssistant_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type66)) return false;
  return true;
}

function checkGetAssistant_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum24)) return false;
  } else if (stop(at, '', type67)) return false;
  return true;
}

function checkGetAssistant_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type68)) return false;
  return true;
}

function checkGetAssistant_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum25)) return false;
  } else if (stop(at, '', type69)) return false;
  return true;
}

function checkGetAssistant_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type70)) return false;
  return true;
}

function checkModifyAssistantPathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type71)) return false;
  return true;
}

function checkModifyAssistantHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const4)) return false;
  return true;
}

function checkModifyAssistant_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type72)) return false;
  return true;
}

function checkModifyAssistant_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum26)) return false;
  } else if (stop(at, '', type73)) return false;
  return true;
}

function checkModifyAssistant_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type74)) return false;
  return true;
}

function checkModifyAssistant_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type75)) return false;
  return true;
}

function checkModifyAssistant_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum27)) return false;
  } else if (stop(at, '', type76)) return false;
  return true;
}

function checkModifyAssistant_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type77)) return false;
  return true;
}

function checkModifyAssistant_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type78)) return false;
  return true;
}

function checkModifyAssistant_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum28)) return false;
  } else if (stop(at, '', type79)) return false;
  return true;
}

function checkModifyAssistant_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type80)) return false;
  return true;
}

function checkModifyAssistant_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type81)) return false;
  return true;
}

function checkModifyAssistant_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum29)) return false;
  } else if (stop(at, '', type82)) return false;
  return true;
}

function checkModifyAssistant_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type83)) return false;
  return true;
}

function checkModifyAssistant_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type84)) return false;
  return true;
}

function checkModifyAssistant_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum30)) return false;
  } else if (stop(at, '', type85)) return false;
  return true;
}

function checkModifyAssistant_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type86)) return false;
  return true;
}

function checkModifyAssistant_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type87)) return false;
  return true;
}

function checkModifyAssistant_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum31)) return false;
  } else if (stop(at, '', type88)) return false;
  return true;
}

function checkModifyAssistant_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type89)) return false;
  return true;
}

function checkModifyAssistant_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum32)) return false;
  } else if (stop(at, '', type90)) return false;
  return true;
}

function checkModifyAssistant_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type91)) return false;
  return true;
}

function checkModifyAssistant_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum33)) return false;
  } else if (stop(at, '', type92)) return false;
  return true;
}

function checkModifyAssistant_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type93)) return false;
  return true;
}

function checkDeleteAssistantPathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type94)) return false;
  return true;
}

function checkDeleteAssistantHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const5)) return false;
  return true;
}

function checkDeleteAssistant_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type95)) return false;
  return true;
}

function checkDeleteAssistant_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum34)) return false;
  } else if (stop(at, '', type96)) return false;
  return true;
}

function checkDeleteAssistant_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type97)) return false;
  return true;
}

function checkDeleteAssistant_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type98)) return false;
  return true;
}

function checkDeleteAssistant_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum35)) return false;
  } else if (stop(at, '', type99)) return false;
  return true;
}

function checkDeleteAssistant_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type100)) return false;
  return true;
}

function checkDeleteAssistant_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type101)) return false;
  return true;
}

function checkDeleteAssistant_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum36)) return false;
  } else if (stop(at, '', type102)) return false;
  return true;
}

function checkDeleteAssistant_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type103)) return false;
  return true;
}

function checkDeleteAssistant_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type104)) return false;
  return true;
}

function checkDeleteAssistant_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum37)) return false;
  } else if (stop(at, '', type105)) return false;
  return true;
}

function checkDeleteAssistant_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type106)) return false;
  return true;
}

function checkDeleteAssistant_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type107)) return false;
  return true;
}

function checkDeleteAssistant_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum38)) return false;
  } else if (stop(at, '', type108)) return false;
  return true;
}

function checkDeleteAssistant_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type109)) return false;
  return true;
}

function checkDeleteAssistant_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type110)) return false;
  return true;
}

function checkDeleteAssistant_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum39)) return false;
  } else if (stop(at, '', type111)) return false;
  return true;
}

function checkDeleteAssistant_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type112)) return false;
  return true;
}

function checkDeleteAssistant_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum40)) return false;
  } else if (stop(at, '', type113)) return false;
  return true;
}

function checkDeleteAssistant_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type114)) return false;
  return true;
}

function checkDeleteAssistant_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum41)) return false;
  } else if (stop(at, '', type115)) return false;
  return true;
}

function checkDeleteAssistant_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type116)) return false;
  return true;
}

function checkCreateAssistantFilePathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type117)) return false;
  return true;
}

function checkCreateAssistantFileHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const6)) return false;
  return true;
}

function checkCreateAssistantFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type118)) return false;
  return true;
}

function checkCreateAssistantFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum42)) return false;
  } else if (stop(at, '', type119)) return false;
  return true;
}

function checkCreateAssistantFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type120)) return false;
  return true;
}

function checkCreateAssistantFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type121)) return false;
  return true;
}

function checkCreateAssistantFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum43)) return false;
  } else if (stop(at, '', type122)) return false;
  return true;
}

function checkCreateAssistantFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type123)) return false;
  return true;
}

function checkCreateAssistantFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type124)) return false;
  return true;
}

function checkCreateAssistantFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum44)) return false;
  } else if (stop(at, '', type125)) return false;
  return true;
}

function checkCreateAssistantFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type126)) return false;
  return true;
}

function checkCreateAssistantFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type127)) return false;
  return true;
}

function checkCreateAssistantFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum45)) return false;
  } else if (stop(at, '', type128)) return false;
  return true;
}

function checkCreateAssistantFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type129)) return false;
  return true;
}

function checkCreateAssistantFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type130)) return false;
  return true;
}

function checkCreateAssistantFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum46)) return false;
  } else if (stop(at, '', type131)) return false;
  return true;
}

function checkCreateAssistantFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type132)) return false;
  return true;
}

function checkCreateAssistantFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type133)) return false;
  return true;
}

function checkCreateAssistantFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum47)) return false;
  } else if (stop(at, '', type134)) return false;
  return true;
}

function checkCreateAssistantFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type135)) return false;
  return true;
}

function checkCreateAssistantFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum48)) return false;
  } else if (stop(at, '', type136)) return false;
  return true;
}

function checkCreateAssistantFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type137)) return false;
  return true;
}

function checkCreateAssistantFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum49)) return false;
  } else if (stop(at, '', type138)) return false;
  return true;
}

function checkCreateAssistantFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type139)) return false;
  return true;
}

function checkListAssistantFilesPathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type140)) return false;
  return true;
}

function checkListAssistantFilesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum50)) return false;
    if (value > 100 && stop(at, '', maximum2)) return false;
  } else if (stop(at, '', type141)) return false;
  return true;
}

function checkListAssistantFilesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type142)) return false;
  return true;
}

function checkListAssistantFilesQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type143)) return false;
  return true;
}

function checkListAssistantFilesHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const7)) return false;
  return true;
}

function checkListAssistantFiles_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type144)) return false;
  return true;
}

function checkListAssistantFiles_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum51)) return false;
  } else if (stop(at, '', type145)) return false;
  return true;
}

function checkListAssistantFiles_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type146)) return false;
  return true;
}

function checkListAssistantFiles_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type147)) return false;
  return true;
}

function checkListAssistantFiles_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum52)) return false;
  } else if (stop(at, '', type148)) return false;
  return true;
}

function checkListAssistantFiles_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type149)) return false;
  return true;
}

function checkListAssistantFiles_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type150)) return false;
  return true;
}

function checkListAssistantFiles_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum53)) return false;
  } else if (stop(at, '', type151)) return false;
  return true;
}

function checkListAssistantFiles_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type152)) return false;
  return true;
}

function checkListAssistantFiles_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type153)) return false;
  return true;
}

function checkListAssistantFiles_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum54)) return false;
  } else if (stop(at, '', type154)) return false;
  return true;
}

function checkListAssistantFiles_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type155)) return false;
  return true;
}

function checkListAssistantFiles_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type156)) return false;
  return true;
}

function checkListAssistantFiles_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum55)) return false;
  } else if (stop(at, '', type157)) return false;
  return true;
}

function checkListAssistantFiles_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type158)) return false;
  return true;
}

function checkListAssistantFiles_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type159)) return false;
  return true;
}

function checkListAssistantFiles_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum56)) return false;
  } else if (stop(at, '', type160)) return false;
  return true;
}

function checkListAssistantFiles_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type161)) return false;
  return true;
}

function checkListAssistantFiles_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum57)) return false;
  } else if (stop(at, '', type162)) return false;
  return true;
}

function checkListAssistantFiles_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type163)) return false;
  return true;
}

function checkListAssistantFiles_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum58)) return false;
  } else if (stop(at, '', type164)) return false;
  return true;
}

function checkListAssistantFiles_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type165)) return false;
  return true;
}

function checkGetAssistantFilePathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type166)) return false;
  return true;
}

function checkGetAssistantFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type167)) return false;
  return true;
}

function checkGetAssistantFileHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const8)) return false;
  return true;
}

function checkGetAssistantFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type168)) return false;
  return true;
}

function checkGetAssistantFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum59)) return false;
  } else if (stop(at, '', type169)) return false;
  return true;
}

function checkGetAssistantFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type170)) return false;
  return true;
}

function checkGetAssistantFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type171)) return false;
  return true;
}

function checkGetAssistantFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum60)) return false;
  } else if (stop(at, '', type172)) return false;
  return true;
}

function checkGetAssistantFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type173)) return false;
  return true;
}

function checkGetAssistantFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type174)) return false;
  return true;
}

function checkGetAssistantFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum61)) return false;
  } else if (stop(at, '', type175)) return false;
  return true;
}

function checkGetAssistantFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type176)) return false;
  return true;
}

function checkGetAssistantFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type177)) return false;
  return true;
}

function checkGetAssistantFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum62)) return false;
  } else if (stop(at, '', type178)) return false;
  return true;
}

function checkGetAssistantFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type179)) return false;
  return true;
}

function checkGetAssistantFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type180)) return false;
  return true;
}

function checkGetAssistantFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum63)) return false;
  } else if (stop(at, '', type181)) return false;
  return true;
}

function checkGetAssistantFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type182)) return false;
  return true;
}

function checkGetAssistantFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type183)) return false;
  return true;
}

function checkGetAssistantFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum64)) return false;
  } else if (stop(at, '', type184)) return false;
  return true;
}

function checkGetAssistantFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type185)) return false;
  return true;
}

function checkGetAssistantFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum65)) return false;
  } else if (stop(at, '', type186)) return false;
  return true;
}

function checkGetAssistantFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type187)) return false;
  return true;
}

function checkGetAssistantFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum66)) return false;
  } else if (stop(at, '', type188)) return false;
  return true;
}

function checkGetAssistantFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type189)) return false;
  return true;
}

function checkDeleteAssistantFilePathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type190)) return false;
  return true;
}

function checkDeleteAssistantFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type191)) return false;
  return true;
}

function checkDeleteAssistantFileHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const9)) return false;
  return true;
}

function checkDeleteAssistantFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type192)) return false;
  return true;
}

function checkDeleteAssistantFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum67)) return false;
  } else if (stop(at, '', type193)) return false;
  return true;
}

function checkDeleteAssistantFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type194)) return false;
  return true;
}

function checkDeleteAssistantFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type195)) return false;
  return true;
}

function checkDeleteAssistantFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum68)) return false;
  } else if (stop(at, '', type196)) return false;
  return true;
}

function checkDeleteAssistantFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type197)) return false;
  return true;
}

function checkDeleteAssistantFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type198)) return false;
  return true;
}

function checkDeleteAssistantFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum69)) return false;
  } else if (stop(at, '', type199)) return false;
  return true;
}

function checkDeleteAssistantFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type200)) return false;
  return true;
}

function checkDeleteAssistantFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type201)) return false;
  return true;
}

function checkDeleteAssistantFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum70)) return false;
  } else if (stop(at, '', type202)) return false;
  return true;
}

function checkDeleteAssistantFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type203)) return false;
  return true;
}

function checkDeleteAssistantFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type204)) return false;
  return true;
}

function checkDeleteAssistantFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum71)) return false;
  } else if (stop(at, '', type205)) return false;
  return true;
}

function checkDeleteAssistantFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type206)) return false;
  return true;
}

function checkDeleteAssistantFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type207)) return false;
  return true;
}

function checkDeleteAssistantFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum72)) return false;
  } else if (stop(at, '', type208)) return false;
  return true;
}

function checkDeleteAssistantFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type209)) return false;
  return true;
}

function checkDeleteAssistantFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum73)) return false;
  } else if (stop(at, '', type210)) return false;
  return true;
}

function checkDeleteAssistantFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type211)) return false;
  return true;
}

function checkDeleteAssistantFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum74)) return false;
  } else if (stop(at, '', type212)) return false;
  return true;
}

function checkDeleteAssistantFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type213)) return false;
  return true;
}

function checkCreateThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const10)) return false;
  return true;
}

function checkCreateThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type214)) return false;
  return true;
}

function checkCreateThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum75)) return false;
  } else if (stop(at, '', type215)) return false;
  return true;
}

function checkCreateThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type216)) return false;
  return true;
}

function checkCreateThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type217)) return false;
  return true;
}

function checkCreateThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum76)) return false;
  } else if (stop(at, '', type218)) return false;
  return true;
}

function checkCreateThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type219)) return false;
  return true;
}

function checkCreateThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type220)) return false;
  return true;
}

function checkCreateThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum77)) return false;
  } else if (stop(at, '', type221)) return false;
  return true;
}

function checkCreateThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type222)) return false;
  return true;
}

function checkCreateThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type223)) return false;
  return true;
}

function checkCreateThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum78)) return false;
  } else if (stop(at, '', type224)) return false;
  return true;
}

function checkCreateThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type225)) return false;
  return true;
}

function checkCreateThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type226)) return false;
  return true;
}

function checkCreateThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum79)) return false;
  } else if (stop(at, '', type227)) return false;
  return true;
}

function checkCreateThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type228)) return false;
  return true;
}

function checkCreateThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type229)) return false;
  return true;
}

function checkCreateThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum80)) return false;
  } else if (stop(at, '', type230)) return false;
  return true;
}

function checkCreateThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type231)) return false;
  return true;
}

function checkCreateThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum81)) return false;
  } else if (stop(at, '', type232)) return false;
  return true;
}

function checkCreateThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type233)) return false;
  return true;
}

function checkCreateThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum82)) return false;
  } else if (stop(at, '', type234)) return false;
  return true;
}

function checkCreateThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type235)) return false;
  return true;
}

function checkCreateThreadAndRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const11)) return false;
  return true;
}

function checkCreateThreadAndRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type236)) return false;
  return true;
}

function checkCreateThreadAndRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum83)) return false;
  } else if (stop(at, '', type237)) return false;
  return true;
}

function checkCreateThreadAndRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type238)) return false;
  return true;
}

function checkCreateThreadAndRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type239)) return false;
  return true;
}

function checkCreateThreadAndRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum84)) return false;
  } else if (stop(at, '', type240)) return false;
  return true;
}

function checkCreateThreadAndRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type241)) return false;
  return true;
}

function checkCreateThreadAndRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type242)) return false;
  return true;
}

function checkCreateThreadAndRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum85)) return false;
  } else if (stop(at, '', type243)) return false;
  return true;
}

function checkCreateThreadAndRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type244)) return false;
  return true;
}

function checkCreateThreadAndRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type245)) return false;
  return true;
}

function checkCreateThreadAndRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum86)) return false;
  } else if (stop(at, '', type246)) return false;
  return true;
}

function checkCreateThreadAndRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type247)) return false;
  return true;
}

function checkCreateThreadAndRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type248)) return false;
  return true;
}

function checkCreateThreadAndRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum87)) return false;
  } else if (stop(at, '', type249)) return false;
  return true;
}

function checkCreateThreadAndRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type250)) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type251)) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum88)) return false;
  } else if (stop(at, '', type252)) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type253)) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum89)) return false;
  } else if (stop(at, '', type254)) return false;
  return true;
}

function checkCreateThreadAndRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type255)) return false;
  return true;
}

function checkCreateThreadAndRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum90)) return false;
  } else if (stop(at, '', type256)) return false;
  return true;
}

function checkCreateThreadAndRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type257)) return false;
  return true;
}

function checkGetThreadPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type258)) return false;
  return true;
}

function checkGetThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const12)) return false;
  return true;
}

function checkGetThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type259)) return false;
  return true;
}

function checkGetThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum91)) return false;
  } else if (stop(at, '', type260)) return false;
  return true;
}

function checkGetThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type261)) return false;
  return true;
}

function checkGetThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type262)) return false;
  return true;
}

function checkGetThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum92)) return false;
  } else if (stop(at, '', type263)) return false;
  return true;
}

function checkGetThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type264)) return false;
  return true;
}

function checkGetThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type265)) return false;
  return true;
}

function checkGetThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum93)) return false;
  } else if (stop(at, '', type266)) return false;
  return true;
}

function checkGetThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type267)) return false;
  return true;
}

function checkGetThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type268)) return false;
  return true;
}

function checkGetThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum94)) return false;
  } else if (stop(at, '', type269)) return false;
  return true;
}

function checkGetThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type270)) return false;
  return true;
}

function checkGetThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type271)) return false;
  return true;
}

function checkGetThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum95)) return false;
  } else if (stop(at, '', type272)) return false;
  return true;
}

function checkGetThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type273)) return false;
  return true;
}

function checkGetThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type274)) return false;
  return true;
}

function checkGetThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum96)) return false;
  } else if (stop(at, '', type275)) return false;
  return true;
}

function checkGetThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type276)) return false;
  return true;
}

function checkGetThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum97)) return false;
  } else if (stop(at, '', type277)) return false;
  return true;
}

function checkGetThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type278)) return false;
  return true;
}

function checkGetThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum98)) return false;
  } else if (stop(at, '', type279)) return false;
  return true;
}

function checkGetThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type280)) return false;
  return true;
}

function checkModifyThreadPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type281)) return false;
  return true;
}

function checkModifyThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const13)) return false;
  return true;
}

function checkModifyThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type282)) return false;
  return true;
}

function checkModifyThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum99)) return false;
  } else if (stop(at, '', type283)) return false;
  return true;
}

function checkModifyThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type284)) return false;
  return true;
}

function checkModifyThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type285)) return false;
  return true;
}

function checkModifyThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum100)) return false;
  } else if (stop(at, '', type286)) return false;
  return true;
}

function checkModifyThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type287)) return false;
  return true;
}

function checkModifyThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type288)) return false;
  return true;
}

function checkModifyThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum101)) return false;
  } else if (stop(at, '', type289)) return false;
  return true;
}

function checkModifyThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type290)) return false;
  return true;
}

function checkModifyThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type291)) return false;
  return true;
}

function checkModifyThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum102)) return false;
  } else if (stop(at, '', type292)) return false;
  return true;
}

function checkModifyThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type293)) return false;
  return true;
}

function checkModifyThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type294)) return false;
  return true;
}

function checkModifyThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum103)) return false;
  } else if (stop(at, '', type295)) return false;
  return true;
}

function checkModifyThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type296)) return false;
  return true;
}

function checkModifyThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type297)) return false;
  return true;
}

function checkModifyThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum104)) return false;
  } else if (stop(at, '', type298)) return false;
  return true;
}

function checkModifyThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type299)) return false;
  return true;
}

function checkModifyThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum105)) return false;
  } else if (stop(at, '', type300)) return false;
  return true;
}

function checkModifyThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type301)) return false;
  return true;
}

function checkModifyThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum106)) return false;
  } else if (stop(at, '', type302)) return false;
  return true;
}

function checkModifyThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type303)) return false;
  return true;
}

function checkDeleteThreadPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type304)) return false;
  return true;
}

function checkDeleteThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const14)) return false;
  return true;
}

function checkDeleteThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type305)) return false;
  return true;
}

function checkDeleteThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum107)) return false;
  } else if (stop(at, '', type306)) return false;
  return true;
}

function checkDeleteThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type307)) return false;
  return true;
}

function checkDeleteThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type308)) return false;
  return true;
}

function checkDeleteThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum108)) return false;
  } else if (stop(at, '', type309)) return false;
  return true;
}

function checkDeleteThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type310)) return false;
  return true;
}

function checkDeleteThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type311)) return false;
  return true;
}

function checkDeleteThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum109)) return false;
  } else if (stop(at, '', type312)) return false;
  return true;
}

function checkDeleteThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type313)) return false;
  return true;
}

function checkDeleteThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type314)) return false;
  return true;
}

function checkDeleteThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum110)) return false;
  } else if (stop(at, '', type315)) return false;
  return true;
}

function checkDeleteThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type316)) return false;
  return true;
}

function checkDeleteThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type317)) return false;
  return true;
}

function checkDeleteThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum111)) return false;
  } else if (stop(at, '', type318)) return false;
  return true;
}

function checkDeleteThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type319)) return false;
  return true;
}

function checkDeleteThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type320)) return false;
  return true;
}

function checkDeleteThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum112)) return false;
  } else if (stop(at, '', type321)) return false;
  return true;
}

function checkDeleteThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type322)) return false;
  return true;
}

function checkDeleteThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum113)) return false;
  } else if (stop(at, '', type323)) return false;
  return true;
}

function checkDeleteThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type324)) return false;
  return true;
}

function checkDeleteThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum114)) return false;
  } else if (stop(at, '', type325)) return false;
  return true;
}

function checkDeleteThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type326)) return false;
  return true;
}

function checkCreateMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type327)) return false;
  return true;
}

function checkCreateMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const15)) return false;
  return true;
}

function checkCreateMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type328)) return false;
  return true;
}

function checkCreateMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum115)) return false;
  } else if (stop(at, '', type329)) return false;
  return true;
}

function checkCreateMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type330)) return false;
  return true;
}

function checkCreateMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type331)) return false;
  return true;
}

function checkCreateMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum116)) return false;
  } else if (stop(at, '', type332)) return false;
  return true;
}

function checkCreateMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type333)) return false;
  return true;
}

function checkCreateMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type334)) return false;
  return true;
}

function checkCreateMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum117)) return false;
  } else if (stop(at, '', type335)) return false;
  return true;
}

function checkCreateMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type336)) return false;
  return true;
}

function checkCreateMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type337)) return false;
  return true;
}

function checkCreateMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum118)) return false;
  } else if (stop(at, '', type338)) return false;
  return true;
}

function checkCreateMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type339)) return false;
  return true;
}

function checkCreateMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type340)) return false;
  return true;
}

function checkCreateMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum119)) return false;
  } else if (stop(at, '', type341)) return false;
  return true;
}

function checkCreateMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type342)) return false;
  return true;
}

function checkCreateMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type343)) return false;
  return true;
}

function checkCreateMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum120)) return false;
  } else if (stop(at, '', type344)) return false;
  return true;
}

function checkCreateMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type345)) return false;
  return true;
}

function checkCreateMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum121)) return false;
  } else if (stop(at, '', type346)) return false;
  return true;
}

function checkCreateMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type347)) return false;
  return true;
}

function checkCreateMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum122)) return false;
  } else if (stop(at, '', type348)) return false;
  return true;
}

function checkCreateMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type349)) return false;
  return true;
}

function checkListMessagesPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type350)) return false;
  return true;
}

function checkListMessagesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum123)) return false;
    if (value > 100 && stop(at, '', maximum3)) return false;
  } else if (stop(at, '', type351)) return false;
  return true;
}

function checkListMessagesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type352)) return false;
  return true;
}

function checkListMessagesQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type353)) return false;
  return true;
}

function checkListMessagesHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const16)) return false;
  return true;
}

function checkListMessages_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type354)) return false;
  return true;
}

function checkListMessages_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum124)) return false;
  } else if (stop(at, '', type355)) return false;
  return true;
}

function checkListMessages_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type356)) return false;
  return true;
}

function checkListMessages_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type357)) return false;
  return true;
}

function checkListMessages_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum125)) return false;
  } else if (stop(at, '', type358)) return false;
  return true;
}

function checkListMessages_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type359)) return false;
  return true;
}

function checkListMessages_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type360)) return false;
  return true;
}

function checkListMessages_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum126)) return false;
  } else if (stop(at, '', type361)) return false;
  return true;
}

function checkListMessages_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type362)) return false;
  return true;
}

function checkListMessages_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type363)) return false;
  return true;
}

function checkListMessages_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum127)) return false;
  } else if (stop(at, '', type364)) return false;
  return true;
}

function checkListMessages_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type365)) return false;
  return true;
}

function checkListMessages_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type366)) return false;
  return true;
}

function checkListMessages_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum128)) return false;
  } else if (stop(at, '', type367)) return false;
  return true;
}

function checkListMessages_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type368)) return false;
  return true;
}

function checkListMessages_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type369)) return false;
  return true;
}

function checkListMessages_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum129)) return false;
  } else if (stop(at, '', type370)) return false;
  return true;
}

function checkListMessages_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type371)) return false;
  return true;
}

function checkListMessages_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum130)) return false;
  } else if (stop(at, '', type372)) return false;
  return true;
}

function checkListMessages_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type373)) return false;
  return true;
}

function checkListMessages_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum131)) return false;
  } else if (stop(at, '', type374)) return false;
  return true;
}

function checkListMessages_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type375)) return false;
  return true;
}

function checkGetMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type376)) return false;
  return true;
}

function checkGetMessagePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type377)) return false;
  return true;
}

function checkGetMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const17)) return false;
  return true;
}

function checkGetMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type378)) return false;
  return true;
}

function checkGetMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum132)) return false;
  } else if (stop(at, '', type379)) return false;
  return true;
}

function checkGetMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type380)) return false;
  return true;
}

function checkGetMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type381)) return false;
  return true;
}

function checkGetMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum133)) return false;
  } else if (stop(at, '', type382)) return false;
  return true;
}

function checkGetMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type383)) return false;
  return true;
}

function checkGetMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type384)) return false;
  return true;
}

function checkGetMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum134)) return false;
  } else if (stop(at, '', type385)) return false;
  return true;
}

function checkGetMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type386)) return false;
  return true;
}

function checkGetMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type387)) return false;
  return true;
}

function checkGetMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum135)) return false;
  } else if (stop(at, '', type388)) return false;
  return true;
}

function checkGetMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type389)) return false;
  return true;
}

function checkGetMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type390)) return false;
  return true;
}

function checkGetMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum136)) return false;
  } else if (stop(at, '', type391)) return false;
  return true;
}

function checkGetMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type392)) return false;
  return true;
}

function checkGetMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type393)) return false;
  return true;
}

function checkGetMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum137)) return false;
  } else if (stop(at, '', type394)) return false;
  return true;
}

function checkGetMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type395)) return false;
  return true;
}

function checkGetMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum138)) return false;
  } else if (stop(at, '', type396)) return false;
  return true;
}

function checkGetMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type397)) return false;
  return true;
}

function checkGetMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum139)) return false;
  } else if (stop(at, '', type398)) return false;
  return true;
}

function checkGetMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type399)) return false;
  return true;
}

function checkModifyMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type400)) return false;
  return true;
}

function checkModifyMessagePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type401)) return false;
  return true;
}

function checkModifyMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const18)) return false;
  return true;
}

function checkModifyMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type402)) return false;
  return true;
}

function checkModifyMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum140)) return false;
  } else if (stop(at, '', type403)) return false;
  return true;
}

function checkModifyMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type404)) return false;
  return true;
}

function checkModifyMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type405)) return false;
  return true;
}

function checkModifyMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum141)) return false;
  } else if (stop(at, '', type406)) return false;
  return true;
}

function checkModifyMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type407)) return false;
  return true;
}

function checkModifyMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type408)) return false;
  return true;
}

function checkModifyMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum142)) return false;
  } else if (stop(at, '', type409)) return false;
  return true;
}

function checkModifyMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type410)) return false;
  return true;
}

function checkModifyMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type411)) return false;
  return true;
}

function checkModifyMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum143)) return false;
  } else if (stop(at, '', type412)) return false;
  return true;
}

function checkModifyMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type413)) return false;
  return true;
}

function checkModifyMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type414)) return false;
  return true;
}

function checkModifyMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum144)) return false;
  } else if (stop(at, '', type415)) return false;
  return true;
}

function checkModifyMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type416)) return false;
  return true;
}

function checkModifyMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type417)) return false;
  return true;
}

function checkModifyMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum145)) return false;
  } else if (stop(at, '', type418)) return false;
  return true;
}

function checkModifyMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type419)) return false;
  return true;
}

function checkModifyMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum146)) return false;
  } else if (stop(at, '', type420)) return false;
  return true;
}

function checkModifyMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type421)) return false;
  return true;
}

function checkModifyMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum147)) return false;
  } else if (stop(at, '', type422)) return false;
  return true;
}

function checkModifyMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type423)) return false;
  return true;
}

function checkListMessageFilesPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type424)) return false;
  return true;
}

function checkListMessageFilesPathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type425)) return false;
  return true;
}

function checkListMessageFilesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum148)) return false;
    if (value > 100 && stop(at, '', maximum4)) return false;
  } else if (stop(at, '', type426)) return false;
  return true;
}

function checkListMessageFilesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type427)) return false;
  return true;
}

function checkListMessageFilesQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type428)) return false;
  return true;
}

function checkListMessageFilesHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const19)) return false;
  return true;
}

function checkListMessageFiles_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type429)) return false;
  return true;
}

function checkListMessageFiles_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum149)) return false;
  } else if (stop(at, '', type430)) return false;
  return true;
}

function checkListMessageFiles_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type431)) return false;
  return true;
}

function checkListMessageFiles_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type432)) return false;
  return true;
}

function checkListMessageFiles_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum150)) return false;
  } else if (stop(at, '', type433)) return false;
  return true;
}

function checkListMessageFiles_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type434)) return false;
  return true;
}

function checkListMessageFiles_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type435)) return false;
  return true;
}

function checkListMessageFiles_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum151)) return false;
  } else if (stop(at, '', type436)) return false;
  return true;
}

function checkListMessageFiles_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type437)) return false;
  return true;
}

function checkListMessageFiles_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type438)) return false;
  return true;
}

function checkListMessageFiles_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum152)) return false;
  } else if (stop(at, '', type439)) return false;
  return true;
}

function checkListMessageFiles_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type440)) return false;
  return true;
}

function checkListMessageFiles_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type441)) return false;
  return true;
}

function checkListMessageFiles_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum153)) return false;
  } else if (stop(at, '', type442)) return false;
  return true;
}

function checkListMessageFiles_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type443)) return false;
  return true;
}

function checkListMessageFiles_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type444)) return false;
  return true;
}

function checkListMessageFiles_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum154)) return false;
  } else if (stop(at, '', type445)) return false;
  return true;
}

function checkListMessageFiles_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type446)) return false;
  return true;
}

function checkListMessageFiles_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum155)) return false;
  } else if (stop(at, '', type447)) return false;
  return true;
}

function checkListMessageFiles_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type448)) return false;
  return true;
}

function checkListMessageFiles_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum156)) return false;
  } else if (stop(at, '', type449)) return false;
  return true;
}

function checkListMessageFiles_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type450)) return false;
  return true;
}

function checkGetMessageFilePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type451)) return false;
  return true;
}

function checkGetMessageFilePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type452)) return false;
  return true;
}

function checkGetMessageFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type453)) return false;
  return true;
}

function checkGetMessageFileHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const20)) return false;
  return true;
}

function checkGetMessageFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type454)) return false;
  return true;
}

function checkGetMessageFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum157)) return false;
  } else if (stop(at, '', type455)) return false;
  return true;
}

function checkGetMessageFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type456)) return false;
  return true;
}

function checkGetMessageFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type457)) return false;
  return true;
}

function checkGetMessageFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum158)) return false;
  } else if (stop(at, '', type458)) return false;
  return true;
}

function checkGetMessageFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type459)) return false;
  return true;
}

function checkGetMessageFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type460)) return false;
  return true;
}

function checkGetMessageFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum159)) return false;
  } else if (stop(at, '', type461)) return false;
  return true;
}

function checkGetMessageFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type462)) return false;
  return true;
}

function checkGetMessageFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type463)) return false;
  return true;
}

function checkGetMessageFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum160)) return false;
  } else if (stop(at, '', type464)) return false;
  return true;
}

function checkGetMessageFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type465)) return false;
  return true;
}

function checkGetMessageFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type466)) return false;
  return true;
}

function checkGetMessageFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum161)) return false;
  } else if (stop(at, '', type467)) return false;
  return true;
}

function checkGetMessageFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type468)) return false;
  return true;
}

function checkGetMessageFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type469)) return false;
  return true;
}

function checkGetMessageFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum162)) return false;
  } else if (stop(at, '', type470)) return false;
  return true;
}

function checkGetMessageFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type471)) return false;
  return true;
}

function checkGetMessageFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum163)) return false;
  } else if (stop(at, '', type472)) return false;
  return true;
}

function checkGetMessageFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type473)) return false;
  return true;
}

function checkGetMessageFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum164)) return false;
  } else if (stop(at, '', type474)) return false;
  return true;
}

function checkGetMessageFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type475)) return false;
  return true;
}

function checkCreateRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type476)) return false;
  return true;
}

function checkCreateRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const21)) return false;
  return true;
}

function checkCreateRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type477)) return false;
  return true;
}

function checkCreateRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum165)) return false;
  } else if (stop(at, '', type478)) return false;
  return true;
}

function checkCreateRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type479)) return false;
  return true;
}

function checkCreateRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type480)) return false;
  return true;
}

function checkCreateRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum166)) return false;
  } else if (stop(at, '', type481)) return false;
  return true;
}

function checkCreateRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type482)) return false;
  return true;
}

function checkCreateRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type483)) return false;
  return true;
}

function checkCreateRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum167)) return false;
  } else if (stop(at, '', type484)) return false;
  return true;
}

function checkCreateRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type485)) return false;
  return true;
}

function checkCreateRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type486)) return false;
  return true;
}

function checkCreateRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum168)) return false;
  } else if (stop(at, '', type487)) return false;
  return true;
}

function checkCreateRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type488)) return false;
  return true;
}

function checkCreateRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type489)) return false;
  return true;
}

function checkCreateRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum169)) return false;
  } else if (stop(at, '', type490)) return false;
  return true;
}

function checkCreateRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type491)) return false;
  return true;
}

function checkCreateRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type492)) return false;
  return true;
}

function checkCreateRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum170)) return false;
  } else if (stop(at, '', type493)) return false;
  return true;
}

function checkCreateRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type494)) return false;
  return true;
}

function checkCreateRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum171)) return false;
  } else if (stop(at, '', type495)) return false;
  return true;
}

function checkCreateRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type496)) return false;
  return true;
}

function checkCreateRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum172)) return false;
  } else if (stop(at, '', type497)) return false;
  return true;
}

function checkCreateRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type498)) return false;
  return true;
}

function checkListRunsPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type499)) return false;
  return true;
}

function checkListRunsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum173)) return false;
    if (value > 100 && stop(at, '', maximum5)) return false;
  } else if (stop(at, '', type500)) return false;
  return true;
}

function checkListRunsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type501)) return false;
  return true;
}

function checkListRunsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type502)) return false;
  return true;
}

function checkListRunsHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const22)) return false;
  return true;
}

function checkListRuns_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type503)) return false;
  return true;
}

function checkListRuns_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum174)) return false;
  } else if (stop(at, '', type504)) return false;
  return true;
}

function checkListRuns_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type505)) return false;
  return true;
}

function checkListRuns_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type506)) return false;
  return true;
}

function checkListRuns_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum175)) return false;
  } else if (stop(at, '', type507)) return false;
  return true;
}

function checkListRuns_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type508)) return false;
  return true;
}

function checkListRuns_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type509)) return false;
  return true;
}

function checkListRuns_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum176)) return false;
  } else if (stop(at, '', type510)) return false;
  return true;
}

function checkListRuns_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type511)) return false;
  return true;
}

function checkListRuns_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type512)) return false;
  return true;
}

function checkListRuns_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum177)) return false;
  } else if (stop(at, '', type513)) return false;
  return true;
}

function checkListRuns_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type514)) return false;
  return true;
}

function checkListRuns_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type515)) return false;
  return true;
}

function checkListRuns_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum178)) return false;
  } else if (stop(at, '', type516)) return false;
  return true;
}

function checkListRuns_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type517)) return false;
  return true;
}

function checkListRuns_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type518)) return false;
  return true;
}

function checkListRuns_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum179)) return false;
  } else if (stop(at, '', type519)) return false;
  return true;
}

function checkListRuns_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type520)) return false;
  return true;
}

function checkListRuns_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum180)) return false;
  } else if (stop(at, '', type521)) return false;
  return true;
}

function checkListRuns_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type522)) return false;
  return true;
}

function checkListRuns_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum181)) return false;
  } else if (stop(at, '', type523)) return false;
  return true;
}

function checkListRuns_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type524)) return false;
  return true;
}

function checkGetRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type525)) return false;
  return true;
}

function checkGetRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type526)) return false;
  return true;
}

function checkGetRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const23)) return false;
  return true;
}

function checkGetRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type527)) return false;
  return true;
}

function checkGetRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum182)) return false;
  } else if (stop(at, '', type528)) return false;
  return true;
}

function checkGetRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type529)) return false;
  return true;
}

function checkGetRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type530)) return false;
  return true;
}

function checkGetRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum183)) return false;
  } else if (stop(at, '', type531)) return false;
  return true;
}

function checkGetRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type532)) return false;
  return true;
}

function checkGetRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type533)) return false;
  return true;
}

function checkGetRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum184)) return false;
  } else if (stop(at, '', type534)) return false;
  return true;
}

function checkGetRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type535)) return false;
  return true;
}

function checkGetRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type536)) return false;
  return true;
}

function checkGetRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum185)) return false;
  } else if (stop(at, '', type537)) return false;
  return true;
}

function checkGetRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type538)) return false;
  return true;
}

function checkGetRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type539)) return false;
  return true;
}

function checkGetRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum186)) return false;
  } else if (stop(at, '', type540)) return false;
  return true;
}

function checkGetRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type541)) return false;
  return true;
}

function checkGetRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type542)) return false;
  return true;
}

function checkGetRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum187)) return false;
  } else if (stop(at, '', type543)) return false;
  return true;
}

function checkGetRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type544)) return false;
  return true;
}

function checkGetRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum188)) return false;
  } else if (stop(at, '', type545)) return false;
  return true;
}

function checkGetRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type546)) return false;
  return true;
}

function checkGetRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum189)) return false;
  } else if (stop(at, '', type547)) return false;
  return true;
}

function checkGetRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type548)) return false;
  return true;
}

function checkModifyRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type549)) return false;
  return true;
}

function checkModifyRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type550)) return false;
  return true;
}

function checkModifyRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const24)) return false;
  return true;
}

function checkModifyRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type551)) return false;
  return true;
}

function checkModifyRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum190)) return false;
  } else if (stop(at, '', type552)) return false;
  return true;
}

function checkModifyRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type553)) return false;
  return true;
}

function checkModifyRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type554)) return false;
  return true;
}

function checkModifyRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum191)) return false;
  } else if (stop(at, '', type555)) return false;
  return true;
}

function checkModifyRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type556)) return false;
  return true;
}

function checkModifyRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type557)) return false;
  return true;
}

function checkModifyRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum192)) return false;
  } else if (stop(at, '', type558)) return false;
  return true;
}

function checkModifyRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type559)) return false;
  return true;
}

function checkModifyRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type560)) return false;
  return true;
}

function checkModifyRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum193)) return false;
  } else if (stop(at, '', type561)) return false;
  return true;
}

function checkModifyRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type562)) return false;
  return true;
}

function checkModifyRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type563)) return false;
  return true;
}

function checkModifyRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum194)) return false;
  } else if (stop(at, '', type564)) return false;
  return true;
}

function checkModifyRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type565)) return false;
  return true;
}

function checkModifyRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type566)) return false;
  return true;
}

function checkModifyRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum195)) return false;
  } else if (stop(at, '', type567)) return false;
  return true;
}

function checkModifyRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type568)) return false;
  return true;
}

function checkModifyRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum196)) return false;
  } else if (stop(at, '', type569)) return false;
  return true;
}

function checkModifyRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type570)) return false;
  return true;
}

function checkModifyRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum197)) return false;
  } else if (stop(at, '', type571)) return false;
  return true;
}

function checkModifyRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type572)) return false;
  return true;
}

function checkCancelRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type573)) return false;
  return true;
}

function checkCancelRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type574)) return false;
  return true;
}

function checkCancelRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const25)) return false;
  return true;
}

function checkCancelRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type575)) return false;
  return true;
}

function checkCancelRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum198)) return false;
  } else if (stop(at, '', type576)) return false;
  return true;
}

function checkCancelRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type577)) return false;
  return true;
}

function checkCancelRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type578)) return false;
  return true;
}

function checkCancelRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum199)) return false;
  } else if (stop(at, '', type579)) return false;
  return true;
}

function checkCancelRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type580)) return false;
  return true;
}

function checkCancelRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type581)) return false;
  return true;
}

function checkCancelRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum200)) return false;
  } else if (stop(at, '', type582)) return false;
  return true;
}

function checkCancelRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type583)) return false;
  return true;
}

function checkCancelRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type584)) return false;
  return true;
}

function checkCancelRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum201)) return false;
  } else if (stop(at, '', type585)) return false;
  return true;
}

function checkCancelRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type586)) return false;
  return true;
}

function checkCancelRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type587)) return false;
  return true;
}

function checkCancelRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum202)) return false;
  } else if (stop(at, '', type588)) return false;
  return true;
}

function checkCancelRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type589)) return false;
  return true;
}

function checkCancelRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type590)) return false;
  return true;
}

function checkCancelRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum203)) return false;
  } else if (stop(at, '', type591)) return false;
  return true;
}

function checkCancelRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type592)) return false;
  return true;
}

function checkCancelRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum204)) return false;
  } else if (stop(at, '', type593)) return false;
  return true;
}

function checkCancelRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type594)) return false;
  return true;
}

function checkCancelRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum205)) return false;
  } else if (stop(at, '', type595)) return false;
  return true;
}

function checkCancelRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type596)) return false;
  return true;
}

function checkSubmitToolOutputsToRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type597)) return false;
  return true;
}

function checkSubmitToolOutputsToRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type598)) return false;
  return true;
}

function checkSubmitToolOutputsToRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const26)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type599)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum206)) return false;
  } else if (stop(at, '', type600)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type601)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type602)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum207)) return false;
  } else if (stop(at, '', type603)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type604)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type605)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum208)) return false;
  } else if (stop(at, '', type606)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type607)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type608)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum209)) return false;
  } else if (stop(at, '', type609)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type610)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type611)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum210)) return false;
  } else if (stop(at, '', type612)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type613)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type614)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum211)) return false;
  } else if (stop(at, '', type615)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type616)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum212)) return false;
  } else if (stop(at, '', type617)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type618)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum213)) return false;
  } else if (stop(at, '', type619)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type620)) return false;
  return true;
}

function checkListRunStepsPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type621)) return false;
  return true;
}

function checkListRunStepsPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type622)) return false;
  return true;
}

function checkListRunStepsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum214)) return false;
    if (value > 100 && stop(at, '', maximum6)) return false;
  } else if (stop(at, '', type623)) return false;
  return true;
}

function checkListRunStepsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type624)) return false;
  return true;
}

function checkListRunStepsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type625)) return false;
  return true;
}

function checkListRunStepsHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const27)) return false;
  return true;
}

function checkListRunSteps_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type626)) return false;
  return true;
}

function checkListRunSteps_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum215)) return false;
  } else if (stop(at, '', type627)) return false;
  return true;
}

function checkListRunSteps_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type628)) return false;
  return true;
}

function checkListRunSteps_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type629)) return false;
  return true;
}

function checkListRunSteps_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum216)) return false;
  } else if (stop(at, '', type630)) return false;
  return true;
}

function checkListRunSteps_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type631)) return false;
  return true;
}

function checkListRunSteps_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type632)) return false;
  return true;
}

function checkListRunSteps_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum217)) return false;
  } else if (stop(at, '', type633)) return false;
  return true;
}

function checkListRunSteps_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type634)) return false;
  return true;
}

function checkListRunSteps_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type635)) return false;
  return true;
}

function checkListRunSteps_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum218)) return false;
  } else if (stop(at, '', type636)) return false;
  return true;
}

function checkListRunSteps_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type637)) return false;
  return true;
}

function checkListRunSteps_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type638)) return false;
  return true;
}

function checkListRunSteps_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum219)) return false;
  } else if (stop(at, '', type639)) return false;
  return true;
}

function checkListRunSteps_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type640)) return false;
  return true;
}

function checkListRunSteps_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type641)) return false;
  return true;
}

function checkListRunSteps_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum220)) return false;
  } else if (stop(at, '', type642)) return false;
  return true;
}

function checkListRunSteps_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type643)) return false;
  return true;
}

function checkListRunSteps_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum221)) return false;
  } else if (stop(at, '', type644)) return false;
  return true;
}

function checkListRunSteps_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type645)) return false;
  return true;
}

function checkListRunSteps_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum222)) return false;
  } else if (stop(at, '', type646)) return false;
  return true;
}

function checkListRunSteps_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type647)) return false;
  return true;
}

function checkGetRunStepPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type648)) return false;
  return true;
}

function checkGetRunStepPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type649)) return false;
  return true;
}

function checkGetRunStepPathStepId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type650)) return false;
  return true;
}

function checkGetRunStepHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', const28)) return false;
  return true;
}

function checkGetRunStep_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type651)) return false;
  return true;
}

function checkGetRunStep_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum223)) return false;
  } else if (stop(at, '', type652)) return false;
  return true;
}

function checkGetRunStep_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type653)) return false;
  return true;
}

function checkGetRunStep_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type654)) return false;
  return true;
}

function checkGetRunStep_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum224)) return false;
  } else if (stop(at, '', type655)) return false;
  return true;
}

function checkGetRunStep_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type656)) return false;
  return true;
}

function checkGetRunStep_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type657)) return false;
  return true;
}

function checkGetRunStep_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum225)) return false;
  } else if (stop(at, '', type658)) return false;
  return true;
}

function checkGetRunStep_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type659)) return false;
  return true;
}

function checkGetRunStep_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type660)) return false;
  return true;
}

function checkGetRunStep_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum226)) return false;
  } else if (stop(at, '', type661)) return false;
  return true;
}

function checkGetRunStep_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type662)) return false;
  return true;
}

function checkGetRunStep_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type663)) return false;
  return true;
}

function checkGetRunStep_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum227)) return false;
  } else if (stop(at, '', type664)) return false;
  return true;
}

function checkGetRunStep_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type665)) return false;
  return true;
}

function checkGetRunStep_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type666)) return false;
  return true;
}

function checkGetRunStep_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum228)) return false;
  } else if (stop(at, '', type667)) return false;
  return true;
}

function checkGetRunStep_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type668)) return false;
  return true;
}

function checkGetRunStep_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum229)) return false;
  } else if (stop(at, '', type669)) return false;
  return true;
}

function checkGetRunStep_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type670)) return false;
  return true;
}

function checkGetRunStep_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum230)) return false;
  } else if (stop(at, '', type671)) return false;
  return true;
}

function checkGetRunStep_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type672)) return false;
  return true;
}
