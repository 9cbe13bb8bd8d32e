// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistant } from '../assistant.ts';
import { validateAssistantDeleted } from '../assistant-deleted.ts';
import { validateAssistantFile } from '../assistant-file.ts';
import { validateAssistantFileDeleted } from '../assistant-file-deleted.ts';
import { validateAssistantFileList } from '../assistant-file-list.ts';
import { validateAssistantList } from '../assistant-list.ts';
import {
  validateOpenaiProcessingMsHeader,
  validateOpenaiVersionHeader,
  validateRetryAfterHeader,
  validateXRequestIdHeader,
} from '../components/headers.ts';
import {
  validateAfterParameter,
  validateAssistantIdParameter,
  validateBeforeParameter,
  validateFileIdParameter,
  validateLimitParameter,
  validateMessageIdParameter,
  validateOpenAIBetaV1Parameter,
  validateRunIdParameter,
  validateStepIdParameter,
  validateThreadIdParameter,
} from '../components/parameters.ts';
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
import { type OperationValidators, byName } from '../support.ts';
import { validateThread } from '../thread.ts';
import { validateThreadDeleted } from '../thread-deleted.ts';

/** The validators of createAssistant. */
export const createAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of listAssistants. */
export const listAssistantsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      limit: validateLimitParameter,
      order: validateOrder,
      after: validateAfterParameter,
      before: validateBeforeParameter,
    }),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of getAssistant. */
export const getAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateAssistantIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of modifyAssistant. */
export const modifyAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateAssistantIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of deleteAssistant. */
export const deleteAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateAssistantIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of createAssistantFile. */
export const createAssistantFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateAssistantIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of listAssistantFiles. */
export const listAssistantFilesValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateAssistantIdParameter,
    }),
    query: byName({
      limit: validateLimitParameter,
      order: validateOrder,
      after: validateAfterParameter,
      before: validateBeforeParameter,
    }),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of getAssistantFile. */
export const getAssistantFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateAssistantIdParameter,
      file_id: validateFileIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of deleteAssistantFile. */
export const deleteAssistantFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateAssistantIdParameter,
      file_id: validateFileIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of createThread. */
export const createThreadValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of createThreadAndRun. */
export const createThreadAndRunValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of getThread. */
export const getThreadValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of modifyThread. */
export const modifyThreadValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of deleteThread. */
export const deleteThreadValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of createMessage. */
export const createMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of listMessages. */
export const listMessagesValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
    }),
    query: byName({
      limit: validateLimitParameter,
      order: validateOrder,
      after: validateAfterParameter,
      before: validateBeforeParameter,
    }),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of getMessage. */
export const getMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
      message_id: validateMessageIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of modifyMessage. */
export const modifyMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
      message_id: validateMessageIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of listMessageFiles. */
export const listMessageFilesValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
      message_id: validateMessageIdParameter,
    }),
    query: byName({
      limit: validateLimitParameter,
      order: validateOrder,
      after: validateAfterParameter,
      before: validateBeforeParameter,
    }),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of getMessageFile. */
export const getMessageFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
      message_id: validateMessageIdParameter,
      file_id: validateFileIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of createRun. */
export const createRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of listRuns. */
export const listRunsValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
    }),
    query: byName({
      limit: validateLimitParameter,
      order: validateOrder,
      after: validateAfterParameter,
      before: validateBeforeParameter,
    }),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of getRun. */
export const getRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
      run_id: validateRunIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of modifyRun. */
export const modifyRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
      run_id: validateRunIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of cancelRun. */
export const cancelRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
      run_id: validateRunIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of submitToolOutputsToRun. */
export const submitToolOutputsToRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
      run_id: validateRunIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of listRunSteps. */
export const listRunStepsValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
      run_id: validateRunIdParameter,
    }),
    query: byName({
      limit: validateLimitParameter,
      order: validateOrder,
      after: validateAfterParameter,
      before: validateBeforeParameter,
    }),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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

/** The validators of getRunStep. */
export const getRunStepValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateThreadIdParameter,
      run_id: validateRunIdParameter,
      step_id: validateStepIdParameter,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateOpenAIBetaV1Parameter,
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
