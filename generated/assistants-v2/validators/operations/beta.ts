// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistant } from '../assistant.ts';
import { validateAssistantDeleted } from '../assistant-deleted.ts';
import { validateAssistantList } from '../assistant-list.ts';
import { validateAssistantStreamEvent } from '../assistant-stream-event.ts';
import { validateCreateAssistantRequest } from '../create-assistant-request.ts';
import { validateCreateMessageRequest } from '../create-message-request.ts';
import { validateCreateRunRequest } from '../create-run-request.ts';
import { validateCreateThreadAndRunRequest } from '../create-thread-and-run-request.ts';
import { validateCreateThreadRequest } from '../create-thread-request.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateMessage } from '../message.ts';
import { validateMessageDeleted } from '../message-deleted.ts';
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
      items: byName({
        'text/event-stream': validateAssistantStreamEvent,
      }),
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
      run_id: validateListMessagesQueryRunId,
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

/** The validators of deleteMessage. */
export const deleteMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateDeleteMessagePathThreadId,
      message_id: validateDeleteMessagePathMessageId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateDeleteMessageHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessageDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_429HeaderOpenaiVersion,
        'retry-after': validateDeleteMessage_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteMessage_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteMessage_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteMessage_500HeaderOpenaiVersion,
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
    query: byName({
      'include[]': validateCreateRunQueryInclude,
    }),
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
      items: byName({
        'text/event-stream': validateAssistantStreamEvent,
      }),
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
      items: byName({
        'text/event-stream': validateAssistantStreamEvent,
      }),
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
      'include[]': validateListRunStepsQueryInclude,
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
    query: byName({
      'include[]': validateGetRunStepQueryInclude,
    }),
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
const const1: Rule = rule(schema1, 'const', ['assistants=v2']);
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
const const2: Rule = rule(schema27, 'const', ['assistants=v2']);
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
const const3: Rule = rule(schema51, 'const', ['assistants=v2']);
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
const const4: Rule = rule(schema75, 'const', ['assistants=v2']);
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
const const5: Rule = rule(schema99, 'const', ['assistants=v2']);
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
const schema122: string = '#/paths/~1threads/operations/post/parameters/0/schema';
const const6: Rule = rule(schema122, 'const', ['assistants=v2']);
const schema123: string = '#/paths/~1threads/operations/post/responses/200/headers/x-request-id/schema';
const type117: Rule = rule(schema123, 'type', 'string');
const schema124: string = '#/paths/~1threads/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum42: Rule = rule(schema124, 'minimum', 0);
const type118: Rule = rule(schema124, 'type', 'integer');
const schema125: string = '#/paths/~1threads/operations/post/responses/200/headers/openai-version/schema';
const type119: Rule = rule(schema125, 'type', 'string');
const schema126: string = '#/paths/~1threads/operations/post/responses/400/headers/x-request-id/schema';
const type120: Rule = rule(schema126, 'type', 'string');
const schema127: string = '#/paths/~1threads/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum43: Rule = rule(schema127, 'minimum', 0);
const type121: Rule = rule(schema127, 'type', 'integer');
const schema128: string = '#/paths/~1threads/operations/post/responses/400/headers/openai-version/schema';
const type122: Rule = rule(schema128, 'type', 'string');
const schema129: string = '#/paths/~1threads/operations/post/responses/401/headers/x-request-id/schema';
const type123: Rule = rule(schema129, 'type', 'string');
const schema130: string = '#/paths/~1threads/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum44: Rule = rule(schema130, 'minimum', 0);
const type124: Rule = rule(schema130, 'type', 'integer');
const schema131: string = '#/paths/~1threads/operations/post/responses/401/headers/openai-version/schema';
const type125: Rule = rule(schema131, 'type', 'string');
const schema132: string = '#/paths/~1threads/operations/post/responses/403/headers/x-request-id/schema';
const type126: Rule = rule(schema132, 'type', 'string');
const schema133: string = '#/paths/~1threads/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum45: Rule = rule(schema133, 'minimum', 0);
const type127: Rule = rule(schema133, 'type', 'integer');
const schema134: string = '#/paths/~1threads/operations/post/responses/403/headers/openai-version/schema';
const type128: Rule = rule(schema134, 'type', 'string');
const schema135: string = '#/paths/~1threads/operations/post/responses/404/headers/x-request-id/schema';
const type129: Rule = rule(schema135, 'type', 'string');
const schema136: string = '#/paths/~1threads/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum46: Rule = rule(schema136, 'minimum', 0);
const type130: Rule = rule(schema136, 'type', 'integer');
const schema137: string = '#/paths/~1threads/operations/post/responses/404/headers/openai-version/schema';
const type131: Rule = rule(schema137, 'type', 'string');
const schema138: string = '#/paths/~1threads/operations/post/responses/429/headers/x-request-id/schema';
const type132: Rule = rule(schema138, 'type', 'string');
const schema139: string = '#/paths/~1threads/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum47: Rule = rule(schema139, 'minimum', 0);
const type133: Rule = rule(schema139, 'type', 'integer');
const schema140: string = '#/paths/~1threads/operations/post/responses/429/headers/openai-version/schema';
const type134: Rule = rule(schema140, 'type', 'string');
const schema141: string = '#/paths/~1threads/operations/post/responses/429/headers/retry-after/schema';
const minimum48: Rule = rule(schema141, 'minimum', 0);
const type135: Rule = rule(schema141, 'type', 'integer');
const schema142: string = '#/paths/~1threads/operations/post/responses/500/headers/x-request-id/schema';
const type136: Rule = rule(schema142, 'type', 'string');
const schema143: string = '#/paths/~1threads/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum49: Rule = rule(schema143, 'minimum', 0);
const type137: Rule = rule(schema143, 'type', 'integer');
const schema144: string = '#/paths/~1threads/operations/post/responses/500/headers/openai-version/schema';
const type138: Rule = rule(schema144, 'type', 'string');
const schema145: string = '#/paths/~1threads~1runs/operations/post/parameters/0/schema';
const const7: Rule = rule(schema145, 'const', ['assistants=v2']);
const schema146: string = '#/paths/~1threads~1runs/operations/post/responses/200/headers/x-request-id/schema';
const type139: Rule = rule(schema146, 'type', 'string');
const schema147: string = '#/paths/~1threads~1runs/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum50: Rule = rule(schema147, 'minimum', 0);
const type140: Rule = rule(schema147, 'type', 'integer');
const schema148: string = '#/paths/~1threads~1runs/operations/post/responses/200/headers/openai-version/schema';
const type141: Rule = rule(schema148, 'type', 'string');
const schema149: string = '#/paths/~1threads~1runs/operations/post/responses/400/headers/x-request-id/schema';
const type142: Rule = rule(schema149, 'type', 'string');
const schema150: string = '#/paths/~1threads~1runs/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum51: Rule = rule(schema150, 'minimum', 0);
const type143: Rule = rule(schema150, 'type', 'integer');
const schema151: string = '#/paths/~1threads~1runs/operations/post/responses/400/headers/openai-version/schema';
const type144: Rule = rule(schema151, 'type', 'string');
const schema152: string = '#/paths/~1threads~1runs/operations/post/responses/401/headers/x-request-id/schema';
const type145: Rule = rule(schema152, 'type', 'string');
const schema153: string = '#/paths/~1threads~1runs/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum52: Rule = rule(schema153, 'minimum', 0);
const type146: Rule = rule(schema153, 'type', 'integer');
const schema154: string = '#/paths/~1threads~1runs/operations/post/responses/401/headers/openai-version/schema';
const type147: Rule = rule(schema154, 'type', 'string');
const schema155: string = '#/paths/~1threads~1runs/operations/post/responses/403/headers/x-request-id/schema';
const type148: Rule = rule(schema155, 'type', 'string');
const schema156: string = '#/paths/~1threads~1runs/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum53: Rule = rule(schema156, 'minimum', 0);
const type149: Rule = rule(schema156, 'type', 'integer');
const schema157: string = '#/paths/~1threads~1runs/operations/post/responses/403/headers/openai-version/schema';
const type150: Rule = rule(schema157, 'type', 'string');
const schema158: string = '#/paths/~1threads~1runs/operations/post/responses/404/headers/x-request-id/schema';
const type151: Rule = rule(schema158, 'type', 'string');
const schema159: string = '#/paths/~1threads~1runs/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum54: Rule = rule(schema159, 'minimum', 0);
const type152: Rule = rule(schema159, 'type', 'integer');
const schema160: string = '#/paths/~1threads~1runs/operations/post/responses/404/headers/openai-version/schema';
const type153: Rule = rule(schema160, 'type', 'string');
const schema161: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/x-request-id/schema';
const type154: Rule = rule(schema161, 'type', 'string');
const schema162: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum55: Rule = rule(schema162, 'minimum', 0);
const type155: Rule = rule(schema162, 'type', 'integer');
const schema163: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/openai-version/schema';
const type156: Rule = rule(schema163, 'type', 'string');
const schema164: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/retry-after/schema';
const minimum56: Rule = rule(schema164, 'minimum', 0);
const type157: Rule = rule(schema164, 'type', 'integer');
const schema165: string = '#/paths/~1threads~1runs/operations/post/responses/500/headers/x-request-id/schema';
const type158: Rule = rule(schema165, 'type', 'string');
const schema166: string = '#/paths/~1threads~1runs/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum57: Rule = rule(schema166, 'minimum', 0);
const type159: Rule = rule(schema166, 'type', 'integer');
const schema167: string = '#/paths/~1threads~1runs/operations/post/responses/500/headers/openai-version/schema';
const type160: Rule = rule(schema167, 'type', 'string');
const schema168: string = '#/paths/~1threads~1{thread_id}/operations/get/parameters/0/schema';
const type161: Rule = rule(schema168, 'type', 'string');
const schema169: string = '#/paths/~1threads~1{thread_id}/operations/get/parameters/1/schema';
const const8: Rule = rule(schema169, 'const', ['assistants=v2']);
const schema170: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/200/headers/x-request-id/schema';
const type162: Rule = rule(schema170, 'type', 'string');
const schema171: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum58: Rule = rule(schema171, 'minimum', 0);
const type163: Rule = rule(schema171, 'type', 'integer');
const schema172: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/200/headers/openai-version/schema';
const type164: Rule = rule(schema172, 'type', 'string');
const schema173: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/400/headers/x-request-id/schema';
const type165: Rule = rule(schema173, 'type', 'string');
const schema174: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum59: Rule = rule(schema174, 'minimum', 0);
const type166: Rule = rule(schema174, 'type', 'integer');
const schema175: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/400/headers/openai-version/schema';
const type167: Rule = rule(schema175, 'type', 'string');
const schema176: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/401/headers/x-request-id/schema';
const type168: Rule = rule(schema176, 'type', 'string');
const schema177: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum60: Rule = rule(schema177, 'minimum', 0);
const type169: Rule = rule(schema177, 'type', 'integer');
const schema178: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/401/headers/openai-version/schema';
const type170: Rule = rule(schema178, 'type', 'string');
const schema179: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/403/headers/x-request-id/schema';
const type171: Rule = rule(schema179, 'type', 'string');
const schema180: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum61: Rule = rule(schema180, 'minimum', 0);
const type172: Rule = rule(schema180, 'type', 'integer');
const schema181: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/403/headers/openai-version/schema';
const type173: Rule = rule(schema181, 'type', 'string');
const schema182: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/404/headers/x-request-id/schema';
const type174: Rule = rule(schema182, 'type', 'string');
const schema183: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum62: Rule = rule(schema183, 'minimum', 0);
const type175: Rule = rule(schema183, 'type', 'integer');
const schema184: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/404/headers/openai-version/schema';
const type176: Rule = rule(schema184, 'type', 'string');
const schema185: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/x-request-id/schema';
const type177: Rule = rule(schema185, 'type', 'string');
const schema186: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum63: Rule = rule(schema186, 'minimum', 0);
const type178: Rule = rule(schema186, 'type', 'integer');
const schema187: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/openai-version/schema';
const type179: Rule = rule(schema187, 'type', 'string');
const schema188: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/retry-after/schema';
const minimum64: Rule = rule(schema188, 'minimum', 0);
const type180: Rule = rule(schema188, 'type', 'integer');
const schema189: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/500/headers/x-request-id/schema';
const type181: Rule = rule(schema189, 'type', 'string');
const schema190: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum65: Rule = rule(schema190, 'minimum', 0);
const type182: Rule = rule(schema190, 'type', 'integer');
const schema191: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/500/headers/openai-version/schema';
const type183: Rule = rule(schema191, 'type', 'string');
const schema192: string = '#/paths/~1threads~1{thread_id}/operations/post/parameters/0/schema';
const type184: Rule = rule(schema192, 'type', 'string');
const schema193: string = '#/paths/~1threads~1{thread_id}/operations/post/parameters/1/schema';
const const9: Rule = rule(schema193, 'const', ['assistants=v2']);
const schema194: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/200/headers/x-request-id/schema';
const type185: Rule = rule(schema194, 'type', 'string');
const schema195: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum66: Rule = rule(schema195, 'minimum', 0);
const type186: Rule = rule(schema195, 'type', 'integer');
const schema196: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/200/headers/openai-version/schema';
const type187: Rule = rule(schema196, 'type', 'string');
const schema197: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/400/headers/x-request-id/schema';
const type188: Rule = rule(schema197, 'type', 'string');
const schema198: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum67: Rule = rule(schema198, 'minimum', 0);
const type189: Rule = rule(schema198, 'type', 'integer');
const schema199: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/400/headers/openai-version/schema';
const type190: Rule = rule(schema199, 'type', 'string');
const schema200: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/401/headers/x-request-id/schema';
const type191: Rule = rule(schema200, 'type', 'string');
const schema201: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum68: Rule = rule(schema201, 'minimum', 0);
const type192: Rule = rule(schema201, 'type', 'integer');
const schema202: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/401/headers/openai-version/schema';
const type193: Rule = rule(schema202, 'type', 'string');
const schema203: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/403/headers/x-request-id/schema';
const type194: Rule = rule(schema203, 'type', 'string');
const schema204: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum69: Rule = rule(schema204, 'minimum', 0);
const type195: Rule = rule(schema204, 'type', 'integer');
const schema205: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/403/headers/openai-version/schema';
const type196: Rule = rule(schema205, 'type', 'string');
const schema206: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/404/headers/x-request-id/schema';
const type197: Rule = rule(schema206, 'type', 'string');
const schema207: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum70: Rule = rule(schema207, 'minimum', 0);
const type198: Rule = rule(schema207, 'type', 'integer');
const schema208: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/404/headers/openai-version/schema';
const type199: Rule = rule(schema208, 'type', 'string');
const schema209: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/x-request-id/schema';
const type200: Rule = rule(schema209, 'type', 'string');
const schema210: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum71: Rule = rule(schema210, 'minimum', 0);
const type201: Rule = rule(schema210, 'type', 'integer');
const schema211: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/openai-version/schema';
const type202: Rule = rule(schema211, 'type', 'string');
const schema212: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/retry-after/schema';
const minimum72: Rule = rule(schema212, 'minimum', 0);
const type203: Rule = rule(schema212, 'type', 'integer');
const schema213: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/500/headers/x-request-id/schema';
const type204: Rule = rule(schema213, 'type', 'string');
const schema214: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum73: Rule = rule(schema214, 'minimum', 0);
const type205: Rule = rule(schema214, 'type', 'integer');
const schema215: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/500/headers/openai-version/schema';
const type206: Rule = rule(schema215, 'type', 'string');
const schema216: string = '#/paths/~1threads~1{thread_id}/operations/delete/parameters/0/schema';
const type207: Rule = rule(schema216, 'type', 'string');
const schema217: string = '#/paths/~1threads~1{thread_id}/operations/delete/parameters/1/schema';
const const10: Rule = rule(schema217, 'const', ['assistants=v2']);
const schema218: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/200/headers/x-request-id/schema';
const type208: Rule = rule(schema218, 'type', 'string');
const schema219: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const minimum74: Rule = rule(schema219, 'minimum', 0);
const type209: Rule = rule(schema219, 'type', 'integer');
const schema220: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/200/headers/openai-version/schema';
const type210: Rule = rule(schema220, 'type', 'string');
const schema221: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/400/headers/x-request-id/schema';
const type211: Rule = rule(schema221, 'type', 'string');
const schema222: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const minimum75: Rule = rule(schema222, 'minimum', 0);
const type212: Rule = rule(schema222, 'type', 'integer');
const schema223: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/400/headers/openai-version/schema';
const type213: Rule = rule(schema223, 'type', 'string');
const schema224: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/401/headers/x-request-id/schema';
const type214: Rule = rule(schema224, 'type', 'string');
const schema225: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const minimum76: Rule = rule(schema225, 'minimum', 0);
const type215: Rule = rule(schema225, 'type', 'integer');
const schema226: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/401/headers/openai-version/schema';
const type216: Rule = rule(schema226, 'type', 'string');
const schema227: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/403/headers/x-request-id/schema';
const type217: Rule = rule(schema227, 'type', 'string');
const schema228: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const minimum77: Rule = rule(schema228, 'minimum', 0);
const type218: Rule = rule(schema228, 'type', 'integer');
const schema229: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/403/headers/openai-version/schema';
const type219: Rule = rule(schema229, 'type', 'string');
const schema230: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/404/headers/x-request-id/schema';
const type220: Rule = rule(schema230, 'type', 'string');
const schema231: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const minimum78: Rule = rule(schema231, 'minimum', 0);
const type221: Rule = rule(schema231, 'type', 'integer');
const schema232: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/404/headers/openai-version/schema';
const type222: Rule = rule(schema232, 'type', 'string');
const schema233: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/x-request-id/schema';
const type223: Rule = rule(schema233, 'type', 'string');
const schema234: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const minimum79: Rule = rule(schema234, 'minimum', 0);
const type224: Rule = rule(schema234, 'type', 'integer');
const schema235: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/openai-version/schema';
const type225: Rule = rule(schema235, 'type', 'string');
const schema236: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/retry-after/schema';
const minimum80: Rule = rule(schema236, 'minimum', 0);
const type226: Rule = rule(schema236, 'type', 'integer');
const schema237: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/500/headers/x-request-id/schema';
const type227: Rule = rule(schema237, 'type', 'string');
const schema238: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const minimum81: Rule = rule(schema238, 'minimum', 0);
const type228: Rule = rule(schema238, 'type', 'integer');
const schema239: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/500/headers/openai-version/schema';
const type229: Rule = rule(schema239, 'type', 'string');
const schema240: string = '#/paths/~1threads~1{thread_id}~1messages/operations/post/parameters/0/schema';
const type230: Rule = rule(schema240, 'type', 'string');
const schema241: string = '#/paths/~1threads~1{thread_id}~1messages/operations/post/parameters/1/schema';
const const11: Rule = rule(schema241, 'const', ['assistants=v2']);
const schema242: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/200/headers/x-request-id/schema';
const type231: Rule = rule(schema242, 'type', 'string');
const schema243: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum82: Rule = rule(schema243, 'minimum', 0);
const type232: Rule = rule(schema243, 'type', 'integer');
const schema244: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/200/headers/openai-version/schema';
const type233: Rule = rule(schema244, 'type', 'string');
const schema245: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/400/headers/x-request-id/schema';
const type234: Rule = rule(schema245, 'type', 'string');
const schema246: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum83: Rule = rule(schema246, 'minimum', 0);
const type235: Rule = rule(schema246, 'type', 'integer');
const schema247: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/400/headers/openai-version/schema';
const type236: Rule = rule(schema247, 'type', 'string');
const schema248: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/401/headers/x-request-id/schema';
const type237: Rule = rule(schema248, 'type', 'string');
const schema249: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum84: Rule = rule(schema249, 'minimum', 0);
const type238: Rule = rule(schema249, 'type', 'integer');
const schema250: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/401/headers/openai-version/schema';
const type239: Rule = rule(schema250, 'type', 'string');
const schema251: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/403/headers/x-request-id/schema';
const type240: Rule = rule(schema251, 'type', 'string');
const schema252: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum85: Rule = rule(schema252, 'minimum', 0);
const type241: Rule = rule(schema252, 'type', 'integer');
const schema253: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/403/headers/openai-version/schema';
const type242: Rule = rule(schema253, 'type', 'string');
const schema254: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/404/headers/x-request-id/schema';
const type243: Rule = rule(schema254, 'type', 'string');
const schema255: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum86: Rule = rule(schema255, 'minimum', 0);
const type244: Rule = rule(schema255, 'type', 'integer');
const schema256: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/404/headers/openai-version/schema';
const type245: Rule = rule(schema256, 'type', 'string');
const schema257: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/x-request-id/schema';
const type246: Rule = rule(schema257, 'type', 'string');
const schema258: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum87: Rule = rule(schema258, 'minimum', 0);
const type247: Rule = rule(schema258, 'type', 'integer');
const schema259: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/openai-version/schema';
const type248: Rule = rule(schema259, 'type', 'string');
const schema260: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/retry-after/schema';
const minimum88: Rule = rule(schema260, 'minimum', 0);
const type249: Rule = rule(schema260, 'type', 'integer');
const schema261: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/500/headers/x-request-id/schema';
const type250: Rule = rule(schema261, 'type', 'string');
const schema262: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum89: Rule = rule(schema262, 'minimum', 0);
const type251: Rule = rule(schema262, 'type', 'integer');
const schema263: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/500/headers/openai-version/schema';
const type252: Rule = rule(schema263, 'type', 'string');
const schema264: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/0/schema';
const type253: Rule = rule(schema264, 'type', 'string');
const schema265: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/2/schema';
const minimum90: Rule = rule(schema265, 'minimum', 1);
const maximum2: Rule = rule(schema265, 'maximum', 100);
const type254: Rule = rule(schema265, 'type', 'integer');
const schema266: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/4/schema';
const type255: Rule = rule(schema266, 'type', 'string');
const schema267: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/5/schema';
const type256: Rule = rule(schema267, 'type', 'string');
const schema268: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/6/schema';
const type257: Rule = rule(schema268, 'type', 'string');
const schema269: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/1/schema';
const const12: Rule = rule(schema269, 'const', ['assistants=v2']);
const schema270: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/200/headers/x-request-id/schema';
const type258: Rule = rule(schema270, 'type', 'string');
const schema271: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum91: Rule = rule(schema271, 'minimum', 0);
const type259: Rule = rule(schema271, 'type', 'integer');
const schema272: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/200/headers/openai-version/schema';
const type260: Rule = rule(schema272, 'type', 'string');
const schema273: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/400/headers/x-request-id/schema';
const type261: Rule = rule(schema273, 'type', 'string');
const schema274: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum92: Rule = rule(schema274, 'minimum', 0);
const type262: Rule = rule(schema274, 'type', 'integer');
const schema275: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/400/headers/openai-version/schema';
const type263: Rule = rule(schema275, 'type', 'string');
const schema276: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/401/headers/x-request-id/schema';
const type264: Rule = rule(schema276, 'type', 'string');
const schema277: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum93: Rule = rule(schema277, 'minimum', 0);
const type265: Rule = rule(schema277, 'type', 'integer');
const schema278: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/401/headers/openai-version/schema';
const type266: Rule = rule(schema278, 'type', 'string');
const schema279: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/403/headers/x-request-id/schema';
const type267: Rule = rule(schema279, 'type', 'string');
const schema280: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum94: Rule = rule(schema280, 'minimum', 0);
const type268: Rule = rule(schema280, 'type', 'integer');
const schema281: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/403/headers/openai-version/schema';
const type269: Rule = rule(schema281, 'type', 'string');
const schema282: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/404/headers/x-request-id/schema';
const type270: Rule = rule(schema282, 'type', 'string');
const schema283: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum95: Rule = rule(schema283, 'minimum', 0);
const type271: Rule = rule(schema283, 'type', 'integer');
const schema284: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/404/headers/openai-version/schema';
const type272: Rule = rule(schema284, 'type', 'string');
const schema285: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/x-request-id/schema';
const type273: Rule = rule(schema285, 'type', 'string');
const schema286: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum96: Rule = rule(schema286, 'minimum', 0);
const type274: Rule = rule(schema286, 'type', 'integer');
const schema287: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/openai-version/schema';
const type275: Rule = rule(schema287, 'type', 'string');
const schema288: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/retry-after/schema';
const minimum97: Rule = rule(schema288, 'minimum', 0);
const type276: Rule = rule(schema288, 'type', 'integer');
const schema289: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/500/headers/x-request-id/schema';
const type277: Rule = rule(schema289, 'type', 'string');
const schema290: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum98: Rule = rule(schema290, 'minimum', 0);
const type278: Rule = rule(schema290, 'type', 'integer');
const schema291: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/500/headers/openai-version/schema';
const type279: Rule = rule(schema291, 'type', 'string');
const schema292: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/parameters/0/schema';
const type280: Rule = rule(schema292, 'type', 'string');
const schema293: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/parameters/1/schema';
const type281: Rule = rule(schema293, 'type', 'string');
const schema294: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/parameters/2/schema';
const const13: Rule = rule(schema294, 'const', ['assistants=v2']);
const schema295: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/200/headers/x-request-id/schema';
const type282: Rule = rule(schema295, 'type', 'string');
const schema296: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum99: Rule = rule(schema296, 'minimum', 0);
const type283: Rule = rule(schema296, 'type', 'integer');
const schema297: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/200/headers/openai-version/schema';
const type284: Rule = rule(schema297, 'type', 'string');
const schema298: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/400/headers/x-request-id/schema';
const type285: Rule = rule(schema298, 'type', 'string');
const schema299: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum100: Rule = rule(schema299, 'minimum', 0);
const type286: Rule = rule(schema299, 'type', 'integer');
const schema300: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/400/headers/openai-version/schema';
const type287: Rule = rule(schema300, 'type', 'string');
const schema301: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/401/headers/x-request-id/schema';
const type288: Rule = rule(schema301, 'type', 'string');
const schema302: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum101: Rule = rule(schema302, 'minimum', 0);
const type289: Rule = rule(schema302, 'type', 'integer');
const schema303: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/401/headers/openai-version/schema';
const type290: Rule = rule(schema303, 'type', 'string');
const schema304: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/403/headers/x-request-id/schema';
const type291: Rule = rule(schema304, 'type', 'string');
const schema305: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum102: Rule = rule(schema305, 'minimum', 0);
const type292: Rule = rule(schema305, 'type', 'integer');
const schema306: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/403/headers/openai-version/schema';
const type293: Rule = rule(schema306, 'type', 'string');
const schema307: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/404/headers/x-request-id/schema';
const type294: Rule = rule(schema307, 'type', 'string');
const schema308: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum103: Rule = rule(schema308, 'minimum', 0);
const type295: Rule = rule(schema308, 'type', 'integer');
const schema309: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/404/headers/openai-version/schema';
const type296: Rule = rule(schema309, 'type', 'string');
const schema310: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/x-request-id/schema';
const type297: Rule = rule(schema310, 'type', 'string');
const schema311: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum104: Rule = rule(schema311, 'minimum', 0);
const type298: Rule = rule(schema311, 'type', 'integer');
const schema312: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/openai-version/schema';
const type299: Rule = rule(schema312, 'type', 'string');
const schema313: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/retry-after/schema';
const minimum105: Rule = rule(schema313, 'minimum', 0);
const type300: Rule = rule(schema313, 'type', 'integer');
const schema314: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/500/headers/x-request-id/schema';
const type301: Rule = rule(schema314, 'type', 'string');
const schema315: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum106: Rule = rule(schema315, 'minimum', 0);
const type302: Rule = rule(schema315, 'type', 'integer');
const schema316: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/500/headers/openai-version/schema';
const type303: Rule = rule(schema316, 'type', 'string');
const schema317: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/parameters/0/schema';
const type304: Rule = rule(schema317, 'type', 'string');
const schema318: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/parameters/1/schema';
const type305: Rule = rule(schema318, 'type', 'string');
const schema319: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/parameters/2/schema';
const const14: Rule = rule(schema319, 'const', ['assistants=v2']);
const schema320: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/200/headers/x-request-id/schema';
const type306: Rule = rule(schema320, 'type', 'string');
const schema321: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum107: Rule = rule(schema321, 'minimum', 0);
const type307: Rule = rule(schema321, 'type', 'integer');
const schema322: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/200/headers/openai-version/schema';
const type308: Rule = rule(schema322, 'type', 'string');
const schema323: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/400/headers/x-request-id/schema';
const type309: Rule = rule(schema323, 'type', 'string');
const schema324: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum108: Rule = rule(schema324, 'minimum', 0);
const type310: Rule = rule(schema324, 'type', 'integer');
const schema325: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/400/headers/openai-version/schema';
const type311: Rule = rule(schema325, 'type', 'string');
const schema326: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/401/headers/x-request-id/schema';
const type312: Rule = rule(schema326, 'type', 'string');
const schema327: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum109: Rule = rule(schema327, 'minimum', 0);
const type313: Rule = rule(schema327, 'type', 'integer');
const schema328: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/401/headers/openai-version/schema';
const type314: Rule = rule(schema328, 'type', 'string');
const schema329: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/403/headers/x-request-id/schema';
const type315: Rule = rule(schema329, 'type', 'string');
const schema330: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum110: Rule = rule(schema330, 'minimum', 0);
const type316: Rule = rule(schema330, 'type', 'integer');
const schema331: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/403/headers/openai-version/schema';
const type317: Rule = rule(schema331, 'type', 'string');
const schema332: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/404/headers/x-request-id/schema';
const type318: Rule = rule(schema332, 'type', 'string');
const schema333: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum111: Rule = rule(schema333, 'minimum', 0);
const type319: Rule = rule(schema333, 'type', 'integer');
const schema334: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/404/headers/openai-version/schema';
const type320: Rule = rule(schema334, 'type', 'string');
const schema335: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/x-request-id/schema';
const type321: Rule = rule(schema335, 'type', 'string');
const schema336: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum112: Rule = rule(schema336, 'minimum', 0);
const type322: Rule = rule(schema336, 'type', 'integer');
const schema337: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/openai-version/schema';
const type323: Rule = rule(schema337, 'type', 'string');
const schema338: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/retry-after/schema';
const minimum113: Rule = rule(schema338, 'minimum', 0);
const type324: Rule = rule(schema338, 'type', 'integer');
const schema339: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/500/headers/x-request-id/schema';
const type325: Rule = rule(schema339, 'type', 'string');
const schema340: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum114: Rule = rule(schema340, 'minimum', 0);
const type326: Rule = rule(schema340, 'type', 'integer');
const schema341: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/500/headers/openai-version/schema';
const type327: Rule = rule(schema341, 'type', 'string');
const schema342: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/parameters/0/schema';
const type328: Rule = rule(schema342, 'type', 'string');
const schema343: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/parameters/1/schema';
const type329: Rule = rule(schema343, 'type', 'string');
const schema344: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/parameters/2/schema';
const const15: Rule = rule(schema344, 'const', ['assistants=v2']);
const schema345: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/200/headers/x-request-id/schema';
const type330: Rule = rule(schema345, 'type', 'string');
const schema346: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const minimum115: Rule = rule(schema346, 'minimum', 0);
const type331: Rule = rule(schema346, 'type', 'integer');
const schema347: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/200/headers/openai-version/schema';
const type332: Rule = rule(schema347, 'type', 'string');
const schema348: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/400/headers/x-request-id/schema';
const type333: Rule = rule(schema348, 'type', 'string');
const schema349: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const minimum116: Rule = rule(schema349, 'minimum', 0);
const type334: Rule = rule(schema349, 'type', 'integer');
const schema350: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/400/headers/openai-version/schema';
const type335: Rule = rule(schema350, 'type', 'string');
const schema351: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/401/headers/x-request-id/schema';
const type336: Rule = rule(schema351, 'type', 'string');
const schema352: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const minimum117: Rule = rule(schema352, 'minimum', 0);
const type337: Rule = rule(schema352, 'type', 'integer');
const schema353: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/401/headers/openai-version/schema';
const type338: Rule = rule(schema353, 'type', 'string');
const schema354: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/403/headers/x-request-id/schema';
const type339: Rule = rule(schema354, 'type', 'string');
const schema355: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const minimum118: Rule = rule(schema355, 'minimum', 0);
const type340: Rule = rule(schema355, 'type', 'integer');
const schema356: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/403/headers/openai-version/schema';
const type341: Rule = rule(schema356, 'type', 'string');
const schema357: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/404/headers/x-request-id/schema';
const type342: Rule = rule(schema357, 'type', 'string');
const schema358: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const minimum119: Rule = rule(schema358, 'minimum', 0);
const type343: Rule = rule(schema358, 'type', 'integer');
const schema359: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/404/headers/openai-version/schema';
const type344: Rule = rule(schema359, 'type', 'string');
const schema360: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/429/headers/x-request-id/schema';
const type345: Rule = rule(schema360, 'type', 'string');
const schema361: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const minimum120: Rule = rule(schema361, 'minimum', 0);
const type346: Rule = rule(schema361, 'type', 'integer');
const schema362: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/429/headers/openai-version/schema';
const type347: Rule = rule(schema362, 'type', 'string');
const schema363: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/429/headers/retry-after/schema';
const minimum121: Rule = rule(schema363, 'minimum', 0);
const type348: Rule = rule(schema363, 'type', 'integer');
const schema364: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/500/headers/x-request-id/schema';
const type349: Rule = rule(schema364, 'type', 'string');
const schema365: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const minimum122: Rule = rule(schema365, 'minimum', 0);
const type350: Rule = rule(schema365, 'type', 'integer');
const schema366: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/delete/responses/500/headers/openai-version/schema';
const type351: Rule = rule(schema366, 'type', 'string');
const schema367: string = '#/paths/~1threads~1{thread_id}~1runs/operations/post/parameters/0/schema';
const type352: Rule = rule(schema367, 'type', 'string');
const schema368: string = '#/paths/~1threads~1{thread_id}~1runs/operations/post/parameters/2/schema';
const enum1: Rule = rule(schema368 + '/items', 'enum', ['step_details.tool_calls[*].file_search.results[*].content']);
const type353: Rule = rule(schema368, 'type', 'array');
const schema369: string = '#/paths/~1threads~1{thread_id}~1runs/operations/post/parameters/1/schema';
const const16: Rule = rule(schema369, 'const', ['assistants=v2']);
const schema370: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/200/headers/x-request-id/schema';
const type354: Rule = rule(schema370, 'type', 'string');
const schema371: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum123: Rule = rule(schema371, 'minimum', 0);
const type355: Rule = rule(schema371, 'type', 'integer');
const schema372: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/200/headers/openai-version/schema';
const type356: Rule = rule(schema372, 'type', 'string');
const schema373: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/400/headers/x-request-id/schema';
const type357: Rule = rule(schema373, 'type', 'string');
const schema374: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum124: Rule = rule(schema374, 'minimum', 0);
const type358: Rule = rule(schema374, 'type', 'integer');
const schema375: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/400/headers/openai-version/schema';
const type359: Rule = rule(schema375, 'type', 'string');
const schema376: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/401/headers/x-request-id/schema';
const type360: Rule = rule(schema376, 'type', 'string');
const schema377: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum125: Rule = rule(schema377, 'minimum', 0);
const type361: Rule = rule(schema377, 'type', 'integer');
const schema378: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/401/headers/openai-version/schema';
const type362: Rule = rule(schema378, 'type', 'string');
const schema379: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/403/headers/x-request-id/schema';
const type363: Rule = rule(schema379, 'type', 'string');
const schema380: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum126: Rule = rule(schema380, 'minimum', 0);
const type364: Rule = rule(schema380, 'type', 'integer');
const schema381: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/403/headers/openai-version/schema';
const type365: Rule = rule(schema381, 'type', 'string');
const schema382: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/404/headers/x-request-id/schema';
const type366: Rule = rule(schema382, 'type', 'string');
const schema383: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum127: Rule = rule(schema383, 'minimum', 0);
const type367: Rule = rule(schema383, 'type', 'integer');
const schema384: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/404/headers/openai-version/schema';
const type368: Rule = rule(schema384, 'type', 'string');
const schema385: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/x-request-id/schema';
const type369: Rule = rule(schema385, 'type', 'string');
const schema386: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum128: Rule = rule(schema386, 'minimum', 0);
const type370: Rule = rule(schema386, 'type', 'integer');
const schema387: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/openai-version/schema';
const type371: Rule = rule(schema387, 'type', 'string');
const schema388: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/retry-after/schema';
const minimum129: Rule = rule(schema388, 'minimum', 0);
const type372: Rule = rule(schema388, 'type', 'integer');
const schema389: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/500/headers/x-request-id/schema';
const type373: Rule = rule(schema389, 'type', 'string');
const schema390: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum130: Rule = rule(schema390, 'minimum', 0);
const type374: Rule = rule(schema390, 'type', 'integer');
const schema391: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/500/headers/openai-version/schema';
const type375: Rule = rule(schema391, 'type', 'string');
const schema392: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/0/schema';
const type376: Rule = rule(schema392, 'type', 'string');
const schema393: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/2/schema';
const minimum131: Rule = rule(schema393, 'minimum', 1);
const maximum3: Rule = rule(schema393, 'maximum', 100);
const type377: Rule = rule(schema393, 'type', 'integer');
const schema394: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/4/schema';
const type378: Rule = rule(schema394, 'type', 'string');
const schema395: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/5/schema';
const type379: Rule = rule(schema395, 'type', 'string');
const schema396: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/1/schema';
const const17: Rule = rule(schema396, 'const', ['assistants=v2']);
const schema397: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/200/headers/x-request-id/schema';
const type380: Rule = rule(schema397, 'type', 'string');
const schema398: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum132: Rule = rule(schema398, 'minimum', 0);
const type381: Rule = rule(schema398, 'type', 'integer');
const schema399: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/200/headers/openai-version/schema';
const type382: Rule = rule(schema399, 'type', 'string');
const schema400: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/400/headers/x-request-id/schema';
const type383: Rule = rule(schema400, 'type', 'string');
const schema401: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum133: Rule = rule(schema401, 'minimum', 0);
const type384: Rule = rule(schema401, 'type', 'integer');
const schema402: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/400/headers/openai-version/schema';
const type385: Rule = rule(schema402, 'type', 'string');
const schema403: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/401/headers/x-request-id/schema';
const type386: Rule = rule(schema403, 'type', 'string');
const schema404: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum134: Rule = rule(schema404, 'minimum', 0);
const type387: Rule = rule(schema404, 'type', 'integer');
const schema405: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/401/headers/openai-version/schema';
const type388: Rule = rule(schema405, 'type', 'string');
const schema406: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/403/headers/x-request-id/schema';
const type389: Rule = rule(schema406, 'type', 'string');
const schema407: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum135: Rule = rule(schema407, 'minimum', 0);
const type390: Rule = rule(schema407, 'type', 'integer');
const schema408: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/403/headers/openai-version/schema';
const type391: Rule = rule(schema408, 'type', 'string');
const schema409: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/404/headers/x-request-id/schema';
const type392: Rule = rule(schema409, 'type', 'string');
const schema410: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum136: Rule = rule(schema410, 'minimum', 0);
const type393: Rule = rule(schema410, 'type', 'integer');
const schema411: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/404/headers/openai-version/schema';
const type394: Rule = rule(schema411, 'type', 'string');
const schema412: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/x-request-id/schema';
const type395: Rule = rule(schema412, 'type', 'string');
const schema413: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum137: Rule = rule(schema413, 'minimum', 0);
const type396: Rule = rule(schema413, 'type', 'integer');
const schema414: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/openai-version/schema';
const type397: Rule = rule(schema414, 'type', 'string');
const schema415: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/retry-after/schema';
const minimum138: Rule = rule(schema415, 'minimum', 0);
const type398: Rule = rule(schema415, 'type', 'integer');
const schema416: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/500/headers/x-request-id/schema';
const type399: Rule = rule(schema416, 'type', 'string');
const schema417: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum139: Rule = rule(schema417, 'minimum', 0);
const type400: Rule = rule(schema417, 'type', 'integer');
const schema418: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/500/headers/openai-version/schema';
const type401: Rule = rule(schema418, 'type', 'string');
const schema419: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/parameters/0/schema';
const type402: Rule = rule(schema419, 'type', 'string');
const schema420: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/parameters/1/schema';
const type403: Rule = rule(schema420, 'type', 'string');
const schema421: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/parameters/2/schema';
const const18: Rule = rule(schema421, 'const', ['assistants=v2']);
const schema422: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/200/headers/x-request-id/schema';
const type404: Rule = rule(schema422, 'type', 'string');
const schema423: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum140: Rule = rule(schema423, 'minimum', 0);
const type405: Rule = rule(schema423, 'type', 'integer');
const schema424: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/200/headers/openai-version/schema';
const type406: Rule = rule(schema424, 'type', 'string');
const schema425: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/400/headers/x-request-id/schema';
const type407: Rule = rule(schema425, 'type', 'string');
const schema426: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum141: Rule = rule(schema426, 'minimum', 0);
const type408: Rule = rule(schema426, 'type', 'integer');
const schema427: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/400/headers/openai-version/schema';
const type409: Rule = rule(schema427, 'type', 'string');
const schema428: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/401/headers/x-request-id/schema';
const type410: Rule = rule(schema428, 'type', 'string');
const schema429: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum142: Rule = rule(schema429, 'minimum', 0);
const type411: Rule = rule(schema429, 'type', 'integer');
const schema430: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/401/headers/openai-version/schema';
const type412: Rule = rule(schema430, 'type', 'string');
const schema431: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/403/headers/x-request-id/schema';
const type413: Rule = rule(schema431, 'type', 'string');
const schema432: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum143: Rule = rule(schema432, 'minimum', 0);
const type414: Rule = rule(schema432, 'type', 'integer');
const schema433: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/403/headers/openai-version/schema';
const type415: Rule = rule(schema433, 'type', 'string');
const schema434: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/404/headers/x-request-id/schema';
const type416: Rule = rule(schema434, 'type', 'string');
const schema435: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum144: Rule = rule(schema435, 'minimum', 0);
const type417: Rule = rule(schema435, 'type', 'integer');
const schema436: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/404/headers/openai-version/schema';
const type418: Rule = rule(schema436, 'type', 'string');
const schema437: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/x-request-id/schema';
const type419: Rule = rule(schema437, 'type', 'string');
const schema438: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum145: Rule = rule(schema438, 'minimum', 0);
const type420: Rule = rule(schema438, 'type', 'integer');
const schema439: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/openai-version/schema';
const type421: Rule = rule(schema439, 'type', 'string');
const schema440: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/retry-after/schema';
const minimum146: Rule = rule(schema440, 'minimum', 0);
const type422: Rule = rule(schema440, 'type', 'integer');
const schema441: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/500/headers/x-request-id/schema';
const type423: Rule = rule(schema441, 'type', 'string');
const schema442: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum147: Rule = rule(schema442, 'minimum', 0);
const type424: Rule = rule(schema442, 'type', 'integer');
const schema443: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/500/headers/openai-version/schema';
const type425: Rule = rule(schema443, 'type', 'string');
const schema444: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/parameters/0/schema';
const type426: Rule = rule(schema444, 'type', 'string');
const schema445: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/parameters/1/schema';
const type427: Rule = rule(schema445, 'type', 'string');
const schema446: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/parameters/2/schema';
const const19: Rule = rule(schema446, 'const', ['assistants=v2']);
const schema447: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/200/headers/x-request-id/schema';
const type428: Rule = rule(schema447, 'type', 'string');
const schema448: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum148: Rule = rule(schema448, 'minimum', 0);
const type429: Rule = rule(schema448, 'type', 'integer');
const schema449: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/200/headers/openai-version/schema';
const type430: Rule = rule(schema449, 'type', 'string');
const schema450: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/400/headers/x-request-id/schema';
const type431: Rule = rule(schema450, 'type', 'string');
const schema451: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum149: Rule = rule(schema451, 'minimum', 0);
const type432: Rule = rule(schema451, 'type', 'integer');
const schema452: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/400/headers/openai-version/schema';
const type433: Rule = rule(schema452, 'type', 'string');
const schema453: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/401/headers/x-request-id/schema';
const type434: Rule = rule(schema453, 'type', 'string');
const schema454: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum150: Rule = rule(schema454, 'minimum', 0);
const type435: Rule = rule(schema454, 'type', 'integer');
const schema455: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/401/headers/openai-version/schema';
const type436: Rule = rule(schema455, 'type', 'string');
const schema456: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/403/headers/x-request-id/schema';
const type437: Rule = rule(schema456, 'type', 'string');
const schema457: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum151: Rule = rule(schema457, 'minimum', 0);
const type438: Rule = rule(schema457, 'type', 'integer');
const schema458: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/403/headers/openai-version/schema';
const type439: Rule = rule(schema458, 'type', 'string');
const schema459: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/404/headers/x-request-id/schema';
const type440: Rule = rule(schema459, 'type', 'string');
const schema460: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum152: Rule = rule(schema460, 'minimum', 0);
const type441: Rule = rule(schema460, 'type', 'integer');
const schema461: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/404/headers/openai-version/schema';
const type442: Rule = rule(schema461, 'type', 'string');
const schema462: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/x-request-id/schema';
const type443: Rule = rule(schema462, 'type', 'string');
const schema463: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum153: Rule = rule(schema463, 'minimum', 0);
const type444: Rule = rule(schema463, 'type', 'integer');
const schema464: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/openai-version/schema';
const type445: Rule = rule(schema464, 'type', 'string');
const schema465: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/retry-after/schema';
const minimum154: Rule = rule(schema465, 'minimum', 0);
const type446: Rule = rule(schema465, 'type', 'integer');
const schema466: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/500/headers/x-request-id/schema';
const type447: Rule = rule(schema466, 'type', 'string');
const schema467: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum155: Rule = rule(schema467, 'minimum', 0);
const type448: Rule = rule(schema467, 'type', 'integer');
const schema468: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/500/headers/openai-version/schema';
const type449: Rule = rule(schema468, 'type', 'string');
const schema469: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/parameters/0/schema';
const type450: Rule = rule(schema469, 'type', 'string');
const schema470: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/parameters/1/schema';
const type451: Rule = rule(schema470, 'type', 'string');
const schema471: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/parameters/2/schema';
const const20: Rule = rule(schema471, 'const', ['assistants=v2']);
const schema472: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/200/headers/x-request-id/schema';
const type452: Rule = rule(schema472, 'type', 'string');
const schema473: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum156: Rule = rule(schema473, 'minimum', 0);
const type453: Rule = rule(schema473, 'type', 'integer');
const schema474: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/200/headers/openai-version/schema';
const type454: Rule = rule(schema474, 'type', 'string');
const schema475: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/400/headers/x-request-id/schema';
const type455: Rule = rule(schema475, 'type', 'string');
const schema476: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum157: Rule = rule(schema476, 'minimum', 0);
const type456: Rule = rule(schema476, 'type', 'integer');
const schema477: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/400/headers/openai-version/schema';
const type457: Rule = rule(schema477, 'type', 'string');
const schema478: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/401/headers/x-request-id/schema';
const type458: Rule = rule(schema478, 'type', 'string');
const schema479: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum158: Rule = rule(schema479, 'minimum', 0);
const type459: Rule = rule(schema479, 'type', 'integer');
const schema480: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/401/headers/openai-version/schema';
const type460: Rule = rule(schema480, 'type', 'string');
const schema481: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/403/headers/x-request-id/schema';
const type461: Rule = rule(schema481, 'type', 'string');
const schema482: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum159: Rule = rule(schema482, 'minimum', 0);
const type462: Rule = rule(schema482, 'type', 'integer');
const schema483: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/403/headers/openai-version/schema';
const type463: Rule = rule(schema483, 'type', 'string');
const schema484: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/404/headers/x-request-id/schema';
const type464: Rule = rule(schema484, 'type', 'string');
const schema485: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum160: Rule = rule(schema485, 'minimum', 0);
const type465: Rule = rule(schema485, 'type', 'integer');
const schema486: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/404/headers/openai-version/schema';
const type466: Rule = rule(schema486, 'type', 'string');
const schema487: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/x-request-id/schema';
const type467: Rule = rule(schema487, 'type', 'string');
const schema488: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum161: Rule = rule(schema488, 'minimum', 0);
const type468: Rule = rule(schema488, 'type', 'integer');
const schema489: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/openai-version/schema';
const type469: Rule = rule(schema489, 'type', 'string');
const schema490: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/retry-after/schema';
const minimum162: Rule = rule(schema490, 'minimum', 0);
const type470: Rule = rule(schema490, 'type', 'integer');
const schema491: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/500/headers/x-request-id/schema';
const type471: Rule = rule(schema491, 'type', 'string');
const schema492: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum163: Rule = rule(schema492, 'minimum', 0);
const type472: Rule = rule(schema492, 'type', 'integer');
const schema493: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/500/headers/openai-version/schema';
const type473: Rule = rule(schema493, 'type', 'string');
const schema494: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/parameters/0/schema';
const type474: Rule = rule(schema494, 'type', 'string');
const schema495: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/parameters/1/schema';
const type475: Rule = rule(schema495, 'type', 'string');
const schema496: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/parameters/2/schema';
const const21: Rule = rule(schema496, 'const', ['assistants=v2']);
const schema497: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/200/headers/x-request-id/schema';
const type476: Rule = rule(schema497, 'type', 'string');
const schema498: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/200/headers/openai-processing-ms/schema';
const minimum164: Rule = rule(schema498, 'minimum', 0);
const type477: Rule = rule(schema498, 'type', 'integer');
const schema499: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/200/headers/openai-version/schema';
const type478: Rule = rule(schema499, 'type', 'string');
const schema500: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/400/headers/x-request-id/schema';
const type479: Rule = rule(schema500, 'type', 'string');
const schema501: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/400/headers/openai-processing-ms/schema';
const minimum165: Rule = rule(schema501, 'minimum', 0);
const type480: Rule = rule(schema501, 'type', 'integer');
const schema502: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/400/headers/openai-version/schema';
const type481: Rule = rule(schema502, 'type', 'string');
const schema503: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/401/headers/x-request-id/schema';
const type482: Rule = rule(schema503, 'type', 'string');
const schema504: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/401/headers/openai-processing-ms/schema';
const minimum166: Rule = rule(schema504, 'minimum', 0);
const type483: Rule = rule(schema504, 'type', 'integer');
const schema505: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/401/headers/openai-version/schema';
const type484: Rule = rule(schema505, 'type', 'string');
const schema506: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/403/headers/x-request-id/schema';
const type485: Rule = rule(schema506, 'type', 'string');
const schema507: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/403/headers/openai-processing-ms/schema';
const minimum167: Rule = rule(schema507, 'minimum', 0);
const type486: Rule = rule(schema507, 'type', 'integer');
const schema508: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/403/headers/openai-version/schema';
const type487: Rule = rule(schema508, 'type', 'string');
const schema509: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/404/headers/x-request-id/schema';
const type488: Rule = rule(schema509, 'type', 'string');
const schema510: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/404/headers/openai-processing-ms/schema';
const minimum168: Rule = rule(schema510, 'minimum', 0);
const type489: Rule = rule(schema510, 'type', 'integer');
const schema511: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/404/headers/openai-version/schema';
const type490: Rule = rule(schema511, 'type', 'string');
const schema512: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/x-request-id/schema';
const type491: Rule = rule(schema512, 'type', 'string');
const schema513: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/openai-processing-ms/schema';
const minimum169: Rule = rule(schema513, 'minimum', 0);
const type492: Rule = rule(schema513, 'type', 'integer');
const schema514: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/openai-version/schema';
const type493: Rule = rule(schema514, 'type', 'string');
const schema515: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/retry-after/schema';
const minimum170: Rule = rule(schema515, 'minimum', 0);
const type494: Rule = rule(schema515, 'type', 'integer');
const schema516: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/500/headers/x-request-id/schema';
const type495: Rule = rule(schema516, 'type', 'string');
const schema517: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/500/headers/openai-processing-ms/schema';
const minimum171: Rule = rule(schema517, 'minimum', 0);
const type496: Rule = rule(schema517, 'type', 'integer');
const schema518: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/500/headers/openai-version/schema';
const type497: Rule = rule(schema518, 'type', 'string');
const schema519: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/0/schema';
const type498: Rule = rule(schema519, 'type', 'string');
const schema520: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/1/schema';
const type499: Rule = rule(schema520, 'type', 'string');
const schema521: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/3/schema';
const minimum172: Rule = rule(schema521, 'minimum', 1);
const maximum4: Rule = rule(schema521, 'maximum', 100);
const type500: Rule = rule(schema521, 'type', 'integer');
const schema522: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/5/schema';
const type501: Rule = rule(schema522, 'type', 'string');
const schema523: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/6/schema';
const type502: Rule = rule(schema523, 'type', 'string');
const schema524: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/7/schema';
const enum2: Rule = rule(schema524 + '/items', 'enum', ['step_details.tool_calls[*].file_search.results[*].content']);
const type503: Rule = rule(schema524, 'type', 'array');
const schema525: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/2/schema';
const const22: Rule = rule(schema525, 'const', ['assistants=v2']);
const schema526: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/200/headers/x-request-id/schema';
const type504: Rule = rule(schema526, 'type', 'string');
const schema527: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum173: Rule = rule(schema527, 'minimum', 0);
const type505: Rule = rule(schema527, 'type', 'integer');
const schema528: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/200/headers/openai-version/schema';
const type506: Rule = rule(schema528, 'type', 'string');
const schema529: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/400/headers/x-request-id/schema';
const type507: Rule = rule(schema529, 'type', 'string');
const schema530: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum174: Rule = rule(schema530, 'minimum', 0);
const type508: Rule = rule(schema530, 'type', 'integer');
const schema531: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/400/headers/openai-version/schema';
const type509: Rule = rule(schema531, 'type', 'string');
const schema532: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/401/headers/x-request-id/schema';
const type510: Rule = rule(schema532, 'type', 'string');
const schema533: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum175: Rule = rule(schema533, 'minimum', 0);
const type511: Rule = rule(schema533, 'type', 'integer');
const schema534: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/401/headers/openai-version/schema';
const type512: Rule = rule(schema534, 'type', 'string');
const schema535: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/403/headers/x-request-id/schema';
const type513: Rule = rule(schema535, 'type', 'string');
const schema536: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum176: Rule = rule(schema536, 'minimum', 0);
const type514: Rule = rule(schema536, 'type', 'integer');
const schema537: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/403/headers/openai-version/schema';
const type515: Rule = rule(schema537, 'type', 'string');
const schema538: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/404/headers/x-request-id/schema';
const type516: Rule = rule(schema538, 'type', 'string');
const schema539: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum177: Rule = rule(schema539, 'minimum', 0);
const type517: Rule = rule(schema539, 'type', 'integer');
const schema540: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/404/headers/openai-version/schema';
const type518: Rule = rule(schema540, 'type', 'string');
const schema541: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/x-request-id/schema';
const type519: Rule = rule(schema541, 'type', 'string');
const schema542: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum178: Rule = rule(schema542, 'minimum', 0);
const type520: Rule = rule(schema542, 'type', 'integer');
const schema543: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/openai-version/schema';
const type521: Rule = rule(schema543, 'type', 'string');
const schema544: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/retry-after/schema';
const minimum179: Rule = rule(schema544, 'minimum', 0);
const type522: Rule = rule(schema544, 'type', 'integer');
const schema545: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/500/headers/x-request-id/schema';
const type523: Rule = rule(schema545, 'type', 'string');
const schema546: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum180: Rule = rule(schema546, 'minimum', 0);
const type524: Rule = rule(schema546, 'type', 'integer');
const schema547: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/500/headers/openai-version/schema';
const type525: Rule = rule(schema547, 'type', 'string');
const schema548: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/0/schema';
const type526: Rule = rule(schema548, 'type', 'string');
const schema549: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/1/schema';
const type527: Rule = rule(schema549, 'type', 'string');
const schema550: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/2/schema';
const type528: Rule = rule(schema550, 'type', 'string');
const schema551: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/4/schema';
const enum3: Rule = rule(schema551 + '/items', 'enum', ['step_details.tool_calls[*].file_search.results[*].content']);
const type529: Rule = rule(schema551, 'type', 'array');
const schema552: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/3/schema';
const const23: Rule = rule(schema552, 'const', ['assistants=v2']);
const schema553: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/200/headers/x-request-id/schema';
const type530: Rule = rule(schema553, 'type', 'string');
const schema554: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const minimum181: Rule = rule(schema554, 'minimum', 0);
const type531: Rule = rule(schema554, 'type', 'integer');
const schema555: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/200/headers/openai-version/schema';
const type532: Rule = rule(schema555, 'type', 'string');
const schema556: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/400/headers/x-request-id/schema';
const type533: Rule = rule(schema556, 'type', 'string');
const schema557: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const minimum182: Rule = rule(schema557, 'minimum', 0);
const type534: Rule = rule(schema557, 'type', 'integer');
const schema558: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/400/headers/openai-version/schema';
const type535: Rule = rule(schema558, 'type', 'string');
const schema559: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/401/headers/x-request-id/schema';
const type536: Rule = rule(schema559, 'type', 'string');
const schema560: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const minimum183: Rule = rule(schema560, 'minimum', 0);
const type537: Rule = rule(schema560, 'type', 'integer');
const schema561: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/401/headers/openai-version/schema';
const type538: Rule = rule(schema561, 'type', 'string');
const schema562: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/403/headers/x-request-id/schema';
const type539: Rule = rule(schema562, 'type', 'string');
const schema563: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const minimum184: Rule = rule(schema563, 'minimum', 0);
const type540: Rule = rule(schema563, 'type', 'integer');
const schema564: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/403/headers/openai-version/schema';
const type541: Rule = rule(schema564, 'type', 'string');
const schema565: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/404/headers/x-request-id/schema';
const type542: Rule = rule(schema565, 'type', 'string');
const schema566: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const minimum185: Rule = rule(schema566, 'minimum', 0);
const type543: Rule = rule(schema566, 'type', 'integer');
const schema567: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/404/headers/openai-version/schema';
const type544: Rule = rule(schema567, 'type', 'string');
const schema568: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/x-request-id/schema';
const type545: Rule = rule(schema568, 'type', 'string');
const schema569: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const minimum186: Rule = rule(schema569, 'minimum', 0);
const type546: Rule = rule(schema569, 'type', 'integer');
const schema570: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/openai-version/schema';
const type547: Rule = rule(schema570, 'type', 'string');
const schema571: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/retry-after/schema';
const minimum187: Rule = rule(schema571, 'minimum', 0);
const type548: Rule = rule(schema571, 'type', 'integer');
const schema572: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/500/headers/x-request-id/schema';
const type549: Rule = rule(schema572, 'type', 'string');
const schema573: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const minimum188: Rule = rule(schema573, 'minimum', 0);
const type550: Rule = rule(schema573, 'type', 'integer');
const schema574: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/500/headers/openai-version/schema';
const type551: Rule = rule(schema574, 'type', 'string');

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

/** What is wrong with a value that should be ListMessagesQueryRunId; nothing when it is valid. */
export function validateListMessagesQueryRunId(value: unknown): readonly Issue[] {
  return judge(checkListMessagesQueryRunId, value);
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

/** What is wrong with a value that should be DeleteMessagePathThreadId; nothing when it is valid. */
export function validateDeleteMessagePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessagePathThreadId, value);
}

/** What is wrong with a value that should be DeleteMessagePathMessageId; nothing when it is valid. */
export function validateDeleteMessagePathMessageId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessagePathMessageId, value);
}

/** What is wrong with a value that should be DeleteMessageHeaderOpenAIBeta; nothing when it is valid. */
export function validateDeleteMessageHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessageHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be DeleteMessage_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteMessage_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteMessage_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteMessage_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteMessage_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteMessage_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteMessage_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteMessage_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteMessage_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteMessage_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteMessage_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteMessage_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteMessage_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteMessage_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteMessage_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRunPathThreadId; nothing when it is valid. */
export function validateCreateRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkCreateRunPathThreadId, value);
}

/** What is wrong with a value that should be CreateRunQueryInclude; nothing when it is valid. */
export function validateCreateRunQueryInclude(value: unknown): readonly Issue[] {
  return judge(checkCreateRunQueryInclude, value);
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

/** What is wrong with a value that should be ListRunStepsQueryInclude; nothing when it is valid. */
export function validateListRunStepsQueryInclude(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsQueryInclude, value);
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

/** What is wrong with a value that should be GetRunStepQueryInclude; nothing when it is valid. */
export function validateGetRunStepQueryInclude(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepQueryInclude, value);
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
  if (value !== 'assistants=v2' && stop(at, '', const1)) return false;
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
  if (value !== 'assistants=v2' && stop(at, '', const2)) return false;
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
  if (value !== 'assistants=v2' && stop(at, '', const3)) return false;
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
  if (value !== 'assistants=v2' && stop(at, '', const4)) return false;
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
  if (value !== 'assistants=v2' && stop(at, '', const5)) return false;
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

function checkCreateThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const6)) return false;
  return true;
}

function checkCreateThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type117)) return false;
  return true;
}

function checkCreateThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum42)) return false;
  } else if (stop(at, '', type118)) return false;
  return true;
}

function checkCreateThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type119)) return false;
  return true;
}

function checkCreateThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type120)) return false;
  return true;
}

function checkCreateThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum43)) return false;
  } else if (stop(at, '', type121)) return false;
  return true;
}

function checkCreateThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type122)) return false;
  return true;
}

function checkCreateThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type123)) return false;
  return true;
}

function checkCreateThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum44)) return false;
  } else if (stop(at, '', type124)) return false;
  return true;
}

function checkCreateThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type125)) return false;
  return true;
}

function checkCreateThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type126)) return false;
  return true;
}

function checkCreateThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum45)) return false;
  } else if (stop(at, '', type127)) return false;
  return true;
}

function checkCreateThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type128)) return false;
  return true;
}

function checkCreateThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type129)) return false;
  return true;
}

function checkCreateThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum46)) return false;
  } else if (stop(at, '', type130)) return false;
  return true;
}

function checkCreateThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type131)) return false;
  return true;
}

function checkCreateThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type132)) return false;
  return true;
}

function checkCreateThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum47)) return false;
  } else if (stop(at, '', type133)) return false;
  return true;
}

function checkCreateThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type134)) return false;
  return true;
}

function checkCreateThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum48)) return false;
  } else if (stop(at, '', type135)) return false;
  return true;
}

function checkCreateThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type136)) return false;
  return true;
}

function checkCreateThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum49)) return false;
  } else if (stop(at, '', type137)) return false;
  return true;
}

function checkCreateThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type138)) return false;
  return true;
}

function checkCreateThreadAndRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const7)) return false;
  return true;
}

function checkCreateThreadAndRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type139)) return false;
  return true;
}

function checkCreateThreadAndRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum50)) return false;
  } else if (stop(at, '', type140)) return false;
  return true;
}

function checkCreateThreadAndRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type141)) return false;
  return true;
}

function checkCreateThreadAndRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type142)) return false;
  return true;
}

function checkCreateThreadAndRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum51)) return false;
  } else if (stop(at, '', type143)) return false;
  return true;
}

function checkCreateThreadAndRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type144)) return false;
  return true;
}

function checkCreateThreadAndRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type145)) return false;
  return true;
}

function checkCreateThreadAndRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum52)) return false;
  } else if (stop(at, '', type146)) return false;
  return true;
}

function checkCreateThreadAndRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type147)) return false;
  return true;
}

function checkCreateThreadAndRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type148)) return false;
  return true;
}

function checkCreateThreadAndRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum53)) return false;
  } else if (stop(at, '', type149)) return false;
  return true;
}

function checkCreateThreadAndRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type150)) return false;
  return true;
}

function checkCreateThreadAndRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type151)) return false;
  return true;
}

function checkCreateThreadAndRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum54)) return false;
  } else if (stop(at, '', type152)) return false;
  return true;
}

function checkCreateThreadAndRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type153)) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type154)) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum55)) return false;
  } else if (stop(at, '', type155)) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type156)) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum56)) return false;
  } else if (stop(at, '', type157)) return false;
  return true;
}

function checkCreateThreadAndRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type158)) return false;
  return true;
}

function checkCreateThreadAndRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum57)) return false;
  } else if (stop(at, '', type159)) return false;
  return true;
}

function checkCreateThreadAndRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type160)) return false;
  return true;
}

function checkGetThreadPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type161)) return false;
  return true;
}

function checkGetThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const8)) return false;
  return true;
}

function checkGetThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type162)) return false;
  return true;
}

function checkGetThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum58)) return false;
  } else if (stop(at, '', type163)) return false;
  return true;
}

function checkGetThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type164)) return false;
  return true;
}

function checkGetThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type165)) return false;
  return true;
}

function checkGetThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum59)) return false;
  } else if (stop(at, '', type166)) return false;
  return true;
}

function checkGetThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type167)) return false;
  return true;
}

function checkGetThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type168)) return false;
  return true;
}

function checkGetThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum60)) return false;
  } else if (stop(at, '', type169)) return false;
  return true;
}

function checkGetThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type170)) return false;
  return true;
}

function checkGetThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type171)) return false;
  return true;
}

function checkGetThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum61)) return false;
  } else if (stop(at, '', type172)) return false;
  return true;
}

function checkGetThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type173)) return false;
  return true;
}

function checkGetThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type174)) return false;
  return true;
}

function checkGetThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum62)) return false;
  } else if (stop(at, '', type175)) return false;
  return true;
}

function checkGetThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type176)) return false;
  return true;
}

function checkGetThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type177)) return false;
  return true;
}

function checkGetThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum63)) return false;
  } else if (stop(at, '', type178)) return false;
  return true;
}

function checkGetThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type179)) return false;
  return true;
}

function checkGetThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum64)) return false;
  } else if (stop(at, '', type180)) return false;
  return true;
}

function checkGetThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type181)) return false;
  return true;
}

function checkGetThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum65)) return false;
  } else if (stop(at, '', type182)) return false;
  return true;
}

function checkGetThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type183)) return false;
  return true;
}

function checkModifyThreadPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type184)) return false;
  return true;
}

function checkModifyThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const9)) return false;
  return true;
}

function checkModifyThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type185)) return false;
  return true;
}

function checkModifyThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum66)) return false;
  } else if (stop(at, '', type186)) return false;
  return true;
}

function checkModifyThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type187)) return false;
  return true;
}

function checkModifyThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type188)) return false;
  return true;
}

function checkModifyThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum67)) return false;
  } else if (stop(at, '', type189)) return false;
  return true;
}

function checkModifyThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type190)) return false;
  return true;
}

function checkModifyThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type191)) return false;
  return true;
}

function checkModifyThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum68)) return false;
  } else if (stop(at, '', type192)) return false;
  return true;
}

function checkModifyThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type193)) return false;
  return true;
}

function checkModifyThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type194)) return false;
  return true;
}

function checkModifyThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum69)) return false;
  } else if (stop(at, '', type195)) return false;
  return true;
}

function checkModifyThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type196)) return false;
  return true;
}

function checkModifyThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type197)) return false;
  return true;
}

function checkModifyThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum70)) return false;
  } else if (stop(at, '', type198)) return false;
  return true;
}

function checkModifyThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type199)) return false;
  return true;
}

function checkModifyThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type200)) return false;
  return true;
}

function checkModifyThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum71)) return false;
  } else if (stop(at, '', type201)) return false;
  return true;
}

function checkModifyThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type202)) return false;
  return true;
}

function checkModifyThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum72)) return false;
  } else if (stop(at, '', type203)) return false;
  return true;
}

function checkModifyThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type204)) return false;
  return true;
}

function checkModifyThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum73)) return false;
  } else if (stop(at, '', type205)) return false;
  return true;
}

function checkModifyThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type206)) return false;
  return true;
}

function checkDeleteThreadPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type207)) return false;
  return true;
}

function checkDeleteThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const10)) return false;
  return true;
}

function checkDeleteThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type208)) return false;
  return true;
}

function checkDeleteThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum74)) return false;
  } else if (stop(at, '', type209)) return false;
  return true;
}

function checkDeleteThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type210)) return false;
  return true;
}

function checkDeleteThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type211)) return false;
  return true;
}

function checkDeleteThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum75)) return false;
  } else if (stop(at, '', type212)) return false;
  return true;
}

function checkDeleteThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type213)) return false;
  return true;
}

function checkDeleteThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type214)) return false;
  return true;
}

function checkDeleteThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum76)) return false;
  } else if (stop(at, '', type215)) return false;
  return true;
}

function checkDeleteThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type216)) return false;
  return true;
}

function checkDeleteThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type217)) return false;
  return true;
}

function checkDeleteThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum77)) return false;
  } else if (stop(at, '', type218)) return false;
  return true;
}

function checkDeleteThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type219)) return false;
  return true;
}

function checkDeleteThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type220)) return false;
  return true;
}

function checkDeleteThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum78)) return false;
  } else if (stop(at, '', type221)) return false;
  return true;
}

function checkDeleteThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type222)) return false;
  return true;
}

function checkDeleteThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type223)) return false;
  return true;
}

function checkDeleteThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum79)) return false;
  } else if (stop(at, '', type224)) return false;
  return true;
}

function checkDeleteThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type225)) return false;
  return true;
}

function checkDeleteThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum80)) return false;
  } else if (stop(at, '', type226)) return false;
  return true;
}

function checkDeleteThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type227)) return false;
  return true;
}

function checkDeleteThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum81)) return false;
  } else if (stop(at, '', type228)) return false;
  return true;
}

function checkDeleteThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type229)) return false;
  return true;
}

function checkCreateMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type230)) return false;
  return true;
}

function checkCreateMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const11)) return false;
  return true;
}

function checkCreateMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type231)) return false;
  return true;
}

function checkCreateMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum82)) return false;
  } else if (stop(at, '', type232)) return false;
  return true;
}

function checkCreateMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type233)) return false;
  return true;
}

function checkCreateMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type234)) return false;
  return true;
}

function checkCreateMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum83)) return false;
  } else if (stop(at, '', type235)) return false;
  return true;
}

function checkCreateMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type236)) return false;
  return true;
}

function checkCreateMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type237)) return false;
  return true;
}

function checkCreateMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum84)) return false;
  } else if (stop(at, '', type238)) return false;
  return true;
}

function checkCreateMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type239)) return false;
  return true;
}

function checkCreateMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type240)) return false;
  return true;
}

function checkCreateMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum85)) return false;
  } else if (stop(at, '', type241)) return false;
  return true;
}

function checkCreateMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type242)) return false;
  return true;
}

function checkCreateMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type243)) return false;
  return true;
}

function checkCreateMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum86)) return false;
  } else if (stop(at, '', type244)) return false;
  return true;
}

function checkCreateMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type245)) return false;
  return true;
}

function checkCreateMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type246)) return false;
  return true;
}

function checkCreateMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum87)) return false;
  } else if (stop(at, '', type247)) return false;
  return true;
}

function checkCreateMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type248)) return false;
  return true;
}

function checkCreateMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum88)) return false;
  } else if (stop(at, '', type249)) return false;
  return true;
}

function checkCreateMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type250)) return false;
  return true;
}

function checkCreateMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum89)) return false;
  } else if (stop(at, '', type251)) return false;
  return true;
}

function checkCreateMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type252)) return false;
  return true;
}

function checkListMessagesPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type253)) return false;
  return true;
}

function checkListMessagesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum90)) return false;
    if (value > 100 && stop(at, '', maximum2)) return false;
  } else if (stop(at, '', type254)) return false;
  return true;
}

function checkListMessagesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type255)) return false;
  return true;
}

function checkListMessagesQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type256)) return false;
  return true;
}

function checkListMessagesQueryRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type257)) return false;
  return true;
}

function checkListMessagesHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const12)) return false;
  return true;
}

function checkListMessages_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type258)) return false;
  return true;
}

function checkListMessages_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum91)) return false;
  } else if (stop(at, '', type259)) return false;
  return true;
}

function checkListMessages_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type260)) return false;
  return true;
}

function checkListMessages_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type261)) return false;
  return true;
}

function checkListMessages_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum92)) return false;
  } else if (stop(at, '', type262)) return false;
  return true;
}

function checkListMessages_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type263)) return false;
  return true;
}

function checkListMessages_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type264)) return false;
  return true;
}

function checkListMessages_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum93)) return false;
  } else if (stop(at, '', type265)) return false;
  return true;
}

function checkListMessages_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type266)) return false;
  return true;
}

function checkListMessages_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type267)) return false;
  return true;
}

function checkListMessages_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum94)) return false;
  } else if (stop(at, '', type268)) return false;
  return true;
}

function checkListMessages_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type269)) return false;
  return true;
}

function checkListMessages_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type270)) return false;
  return true;
}

function checkListMessages_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum95)) return false;
  } else if (stop(at, '', type271)) return false;
  return true;
}

function checkListMessages_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type272)) return false;
  return true;
}

function checkListMessages_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type273)) return false;
  return true;
}

function checkListMessages_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum96)) return false;
  } else if (stop(at, '', type274)) return false;
  return true;
}

function checkListMessages_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type275)) return false;
  return true;
}

function checkListMessages_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum97)) return false;
  } else if (stop(at, '', type276)) return false;
  return true;
}

function checkListMessages_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type277)) return false;
  return true;
}

function checkListMessages_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum98)) return false;
  } else if (stop(at, '', type278)) return false;
  return true;
}

function checkListMessages_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type279)) return false;
  return true;
}

function checkGetMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type280)) return false;
  return true;
}

function checkGetMessagePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type281)) return false;
  return true;
}

function checkGetMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const13)) return false;
  return true;
}

function checkGetMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type282)) return false;
  return true;
}

function checkGetMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum99)) return false;
  } else if (stop(at, '', type283)) return false;
  return true;
}

function checkGetMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type284)) return false;
  return true;
}

function checkGetMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type285)) return false;
  return true;
}

function checkGetMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum100)) return false;
  } else if (stop(at, '', type286)) return false;
  return true;
}

function checkGetMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type287)) return false;
  return true;
}

function checkGetMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type288)) return false;
  return true;
}

function checkGetMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum101)) return false;
  } else if (stop(at, '', type289)) return false;
  return true;
}

function checkGetMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type290)) return false;
  return true;
}

function checkGetMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type291)) return false;
  return true;
}

function checkGetMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum102)) return false;
  } else if (stop(at, '', type292)) return false;
  return true;
}

function checkGetMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type293)) return false;
  return true;
}

function checkGetMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type294)) return false;
  return true;
}

function checkGetMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum103)) return false;
  } else if (stop(at, '', type295)) return false;
  return true;
}

function checkGetMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type296)) return false;
  return true;
}

function checkGetMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type297)) return false;
  return true;
}

function checkGetMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum104)) return false;
  } else if (stop(at, '', type298)) return false;
  return true;
}

function checkGetMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type299)) return false;
  return true;
}

function checkGetMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum105)) return false;
  } else if (stop(at, '', type300)) return false;
  return true;
}

function checkGetMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type301)) return false;
  return true;
}

function checkGetMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum106)) return false;
  } else if (stop(at, '', type302)) return false;
  return true;
}

function checkGetMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type303)) return false;
  return true;
}

function checkModifyMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type304)) return false;
  return true;
}

function checkModifyMessagePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type305)) return false;
  return true;
}

function checkModifyMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const14)) return false;
  return true;
}

function checkModifyMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type306)) return false;
  return true;
}

function checkModifyMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum107)) return false;
  } else if (stop(at, '', type307)) return false;
  return true;
}

function checkModifyMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type308)) return false;
  return true;
}

function checkModifyMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type309)) return false;
  return true;
}

function checkModifyMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum108)) return false;
  } else if (stop(at, '', type310)) return false;
  return true;
}

function checkModifyMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type311)) return false;
  return true;
}

function checkModifyMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type312)) return false;
  return true;
}

function checkModifyMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum109)) return false;
  } else if (stop(at, '', type313)) return false;
  return true;
}

function checkModifyMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type314)) return false;
  return true;
}

function checkModifyMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type315)) return false;
  return true;
}

function checkModifyMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum110)) return false;
  } else if (stop(at, '', type316)) return false;
  return true;
}

function checkModifyMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type317)) return false;
  return true;
}

function checkModifyMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type318)) return false;
  return true;
}

function checkModifyMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum111)) return false;
  } else if (stop(at, '', type319)) return false;
  return true;
}

function checkModifyMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type320)) return false;
  return true;
}

function checkModifyMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type321)) return false;
  return true;
}

function checkModifyMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum112)) return false;
  } else if (stop(at, '', type322)) return false;
  return true;
}

function checkModifyMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type323)) return false;
  return true;
}

function checkModifyMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum113)) return false;
  } else if (stop(at, '', type324)) return false;
  return true;
}

function checkModifyMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type325)) return false;
  return true;
}

function checkModifyMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum114)) return false;
  } else if (stop(at, '', type326)) return false;
  return true;
}

function checkModifyMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type327)) return false;
  return true;
}

function checkDeleteMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type328)) return false;
  return true;
}

function checkDeleteMessagePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type329)) return false;
  return true;
}

function checkDeleteMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const15)) return false;
  return true;
}

function checkDeleteMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type330)) return false;
  return true;
}

function checkDeleteMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum115)) return false;
  } else if (stop(at, '', type331)) return false;
  return true;
}

function checkDeleteMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type332)) return false;
  return true;
}

function checkDeleteMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type333)) return false;
  return true;
}

function checkDeleteMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum116)) return false;
  } else if (stop(at, '', type334)) return false;
  return true;
}

function checkDeleteMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type335)) return false;
  return true;
}

function checkDeleteMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type336)) return false;
  return true;
}

function checkDeleteMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum117)) return false;
  } else if (stop(at, '', type337)) return false;
  return true;
}

function checkDeleteMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type338)) return false;
  return true;
}

function checkDeleteMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type339)) return false;
  return true;
}

function checkDeleteMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum118)) return false;
  } else if (stop(at, '', type340)) return false;
  return true;
}

function checkDeleteMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type341)) return false;
  return true;
}

function checkDeleteMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type342)) return false;
  return true;
}

function checkDeleteMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum119)) return false;
  } else if (stop(at, '', type343)) return false;
  return true;
}

function checkDeleteMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type344)) return false;
  return true;
}

function checkDeleteMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type345)) return false;
  return true;
}

function checkDeleteMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum120)) return false;
  } else if (stop(at, '', type346)) return false;
  return true;
}

function checkDeleteMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type347)) return false;
  return true;
}

function checkDeleteMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum121)) return false;
  } else if (stop(at, '', type348)) return false;
  return true;
}

function checkDeleteMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type349)) return false;
  return true;
}

function checkDeleteMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum122)) return false;
  } else if (stop(at, '', type350)) return false;
  return true;
}

function checkDeleteMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type351)) return false;
  return true;
}

function checkCreateRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type352)) return false;
  return true;
}

function checkCreateRunQueryInclude(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (item1 !== 'step_details.tool_calls[*].file_search.results[*].content' && stop(at, `/${index1}`, enum1))
        return false;
    }
  } else if (stop(at, '', type353)) return false;
  return true;
}

function checkCreateRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const16)) return false;
  return true;
}

function checkCreateRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type354)) return false;
  return true;
}

function checkCreateRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum123)) return false;
  } else if (stop(at, '', type355)) return false;
  return true;
}

function checkCreateRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type356)) return false;
  return true;
}

function checkCreateRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type357)) return false;
  return true;
}

function checkCreateRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum124)) return false;
  } else if (stop(at, '', type358)) return false;
  return true;
}

function checkCreateRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type359)) return false;
  return true;
}

function checkCreateRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type360)) return false;
  return true;
}

function checkCreateRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum125)) return false;
  } else if (stop(at, '', type361)) return false;
  return true;
}

function checkCreateRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type362)) return false;
  return true;
}

function checkCreateRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type363)) return false;
  return true;
}

function checkCreateRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum126)) return false;
  } else if (stop(at, '', type364)) return false;
  return true;
}

function checkCreateRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type365)) return false;
  return true;
}

function checkCreateRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type366)) return false;
  return true;
}

function checkCreateRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum127)) return false;
  } else if (stop(at, '', type367)) return false;
  return true;
}

function checkCreateRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type368)) return false;
  return true;
}

function checkCreateRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type369)) return false;
  return true;
}

function checkCreateRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum128)) return false;
  } else if (stop(at, '', type370)) return false;
  return true;
}

function checkCreateRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type371)) return false;
  return true;
}

function checkCreateRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum129)) return false;
  } else if (stop(at, '', type372)) return false;
  return true;
}

function checkCreateRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type373)) return false;
  return true;
}

function checkCreateRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum130)) return false;
  } else if (stop(at, '', type374)) return false;
  return true;
}

function checkCreateRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type375)) return false;
  return true;
}

function checkListRunsPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type376)) return false;
  return true;
}

function checkListRunsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum131)) return false;
    if (value > 100 && stop(at, '', maximum3)) return false;
  } else if (stop(at, '', type377)) return false;
  return true;
}

function checkListRunsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type378)) return false;
  return true;
}

function checkListRunsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type379)) return false;
  return true;
}

function checkListRunsHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const17)) return false;
  return true;
}

function checkListRuns_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type380)) return false;
  return true;
}

function checkListRuns_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum132)) return false;
  } else if (stop(at, '', type381)) return false;
  return true;
}

function checkListRuns_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type382)) return false;
  return true;
}

function checkListRuns_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type383)) return false;
  return true;
}

function checkListRuns_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum133)) return false;
  } else if (stop(at, '', type384)) return false;
  return true;
}

function checkListRuns_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type385)) return false;
  return true;
}

function checkListRuns_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type386)) return false;
  return true;
}

function checkListRuns_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum134)) return false;
  } else if (stop(at, '', type387)) return false;
  return true;
}

function checkListRuns_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type388)) return false;
  return true;
}

function checkListRuns_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type389)) return false;
  return true;
}

function checkListRuns_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum135)) return false;
  } else if (stop(at, '', type390)) return false;
  return true;
}

function checkListRuns_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type391)) return false;
  return true;
}

function checkListRuns_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type392)) return false;
  return true;
}

function checkListRuns_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum136)) return false;
  } else if (stop(at, '', type393)) return false;
  return true;
}

function checkListRuns_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type394)) return false;
  return true;
}

function checkListRuns_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type395)) return false;
  return true;
}

function checkListRuns_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum137)) return false;
  } else if (stop(at, '', type396)) return false;
  return true;
}

function checkListRuns_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type397)) return false;
  return true;
}

function checkListRuns_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum138)) return false;
  } else if (stop(at, '', type398)) return false;
  return true;
}

function checkListRuns_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type399)) return false;
  return true;
}

function checkListRuns_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum139)) return false;
  } else if (stop(at, '', type400)) return false;
  return true;
}

function checkListRuns_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type401)) return false;
  return true;
}

function checkGetRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type402)) return false;
  return true;
}

function checkGetRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type403)) return false;
  return true;
}

function checkGetRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const18)) return false;
  return true;
}

function checkGetRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type404)) return false;
  return true;
}

function checkGetRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum140)) return false;
  } else if (stop(at, '', type405)) return false;
  return true;
}

function checkGetRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type406)) return false;
  return true;
}

function checkGetRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type407)) return false;
  return true;
}

function checkGetRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum141)) return false;
  } else if (stop(at, '', type408)) return false;
  return true;
}

function checkGetRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type409)) return false;
  return true;
}

function checkGetRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type410)) return false;
  return true;
}

function checkGetRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum142)) return false;
  } else if (stop(at, '', type411)) return false;
  return true;
}

function checkGetRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type412)) return false;
  return true;
}

function checkGetRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type413)) return false;
  return true;
}

function checkGetRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum143)) return false;
  } else if (stop(at, '', type414)) return false;
  return true;
}

function checkGetRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type415)) return false;
  return true;
}

function checkGetRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type416)) return false;
  return true;
}

function checkGetRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum144)) return false;
  } else if (stop(at, '', type417)) return false;
  return true;
}

function checkGetRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type418)) return false;
  return true;
}

function checkGetRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type419)) return false;
  return true;
}

function checkGetRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum145)) return false;
  } else if (stop(at, '', type420)) return false;
  return true;
}

function checkGetRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type421)) return false;
  return true;
}

function checkGetRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum146)) return false;
  } else if (stop(at, '', type422)) return false;
  return true;
}

function checkGetRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type423)) return false;
  return true;
}

function checkGetRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum147)) return false;
  } else if (stop(at, '', type424)) return false;
  return true;
}

function checkGetRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type425)) return false;
  return true;
}

function checkModifyRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type426)) return false;
  return true;
}

function checkModifyRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type427)) return false;
  return true;
}

function checkModifyRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const19)) return false;
  return true;
}

function checkModifyRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type428)) return false;
  return true;
}

function checkModifyRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum148)) return false;
  } else if (stop(at, '', type429)) return false;
  return true;
}

function checkModifyRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type430)) return false;
  return true;
}

function checkModifyRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type431)) return false;
  return true;
}

function checkModifyRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum149)) return false;
  } else if (stop(at, '', type432)) return false;
  return true;
}

function checkModifyRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type433)) return false;
  return true;
}

function checkModifyRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type434)) return false;
  return true;
}

function checkModifyRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum150)) return false;
  } else if (stop(at, '', type435)) return false;
  return true;
}

function checkModifyRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type436)) return false;
  return true;
}

function checkModifyRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type437)) return false;
  return true;
}

function checkModifyRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum151)) return false;
  } else if (stop(at, '', type438)) return false;
  return true;
}

function checkModifyRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type439)) return false;
  return true;
}

function checkModifyRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type440)) return false;
  return true;
}

function checkModifyRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum152)) return false;
  } else if (stop(at, '', type441)) return false;
  return true;
}

function checkModifyRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type442)) return false;
  return true;
}

function checkModifyRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type443)) return false;
  return true;
}

function checkModifyRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum153)) return false;
  } else if (stop(at, '', type444)) return false;
  return true;
}

function checkModifyRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type445)) return false;
  return true;
}

function checkModifyRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum154)) return false;
  } else if (stop(at, '', type446)) return false;
  return true;
}

function checkModifyRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type447)) return false;
  return true;
}

function checkModifyRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum155)) return false;
  } else if (stop(at, '', type448)) return false;
  return true;
}

function checkModifyRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type449)) return false;
  return true;
}

function checkCancelRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type450)) return false;
  return true;
}

function checkCancelRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type451)) return false;
  return true;
}

function checkCancelRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const20)) return false;
  return true;
}

function checkCancelRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type452)) return false;
  return true;
}

function checkCancelRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum156)) return false;
  } else if (stop(at, '', type453)) return false;
  return true;
}

function checkCancelRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type454)) return false;
  return true;
}

function checkCancelRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type455)) return false;
  return true;
}

function checkCancelRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum157)) return false;
  } else if (stop(at, '', type456)) return false;
  return true;
}

function checkCancelRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type457)) return false;
  return true;
}

function checkCancelRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type458)) return false;
  return true;
}

function checkCancelRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum158)) return false;
  } else if (stop(at, '', type459)) return false;
  return true;
}

function checkCancelRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type460)) return false;
  return true;
}

function checkCancelRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type461)) return false;
  return true;
}

function checkCancelRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum159)) return false;
  } else if (stop(at, '', type462)) return false;
  return true;
}

function checkCancelRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type463)) return false;
  return true;
}

function checkCancelRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type464)) return false;
  return true;
}

function checkCancelRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum160)) return false;
  } else if (stop(at, '', type465)) return false;
  return true;
}

function checkCancelRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type466)) return false;
  return true;
}

function checkCancelRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type467)) return false;
  return true;
}

function checkCancelRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum161)) return false;
  } else if (stop(at, '', type468)) return false;
  return true;
}

function checkCancelRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type469)) return false;
  return true;
}

function checkCancelRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum162)) return false;
  } else if (stop(at, '', type470)) return false;
  return true;
}

function checkCancelRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type471)) return false;
  return true;
}

function checkCancelRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum163)) return false;
  } else if (stop(at, '', type472)) return false;
  return true;
}

function checkCancelRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type473)) return false;
  return true;
}

function checkSubmitToolOutputsToRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type474)) return false;
  return true;
}

function checkSubmitToolOutputsToRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type475)) return false;
  return true;
}

function checkSubmitToolOutputsToRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const21)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type476)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum164)) return false;
  } else if (stop(at, '', type477)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type478)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type479)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum165)) return false;
  } else if (stop(at, '', type480)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type481)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type482)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum166)) return false;
  } else if (stop(at, '', type483)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type484)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type485)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum167)) return false;
  } else if (stop(at, '', type486)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type487)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type488)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum168)) return false;
  } else if (stop(at, '', type489)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type490)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type491)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum169)) return false;
  } else if (stop(at, '', type492)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type493)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum170)) return false;
  } else if (stop(at, '', type494)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type495)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum171)) return false;
  } else if (stop(at, '', type496)) return false;
  return true;
}

function checkSubmitToolOutputsToRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type497)) return false;
  return true;
}

function checkListRunStepsPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type498)) return false;
  return true;
}

function checkListRunStepsPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type499)) return false;
  return true;
}

function checkListRunStepsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum172)) return false;
    if (value > 100 && stop(at, '', maximum4)) return false;
  } else if (stop(at, '', type500)) return false;
  return true;
}

function checkListRunStepsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type501)) return false;
  return true;
}

function checkListRunStepsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type502)) return false;
  return true;
}

function checkListRunStepsQueryInclude(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (item1 !== 'step_details.tool_calls[*].file_search.results[*].content' && stop(at, `/${index1}`, enum2))
        return false;
    }
  } else if (stop(at, '', type503)) return false;
  return true;
}

function checkListRunStepsHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const22)) return false;
  return true;
}

function checkListRunSteps_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type504)) return false;
  return true;
}

function checkListRunSteps_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum173)) return false;
  } else if (stop(at, '', type505)) return false;
  return true;
}

function checkListRunSteps_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type506)) return false;
  return true;
}

function checkListRunSteps_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type507)) return false;
  return true;
}

function checkListRunSteps_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum174)) return false;
  } else if (stop(at, '', type508)) return false;
  return true;
}

function checkListRunSteps_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type509)) return false;
  return true;
}

function checkListRunSteps_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type510)) return false;
  return true;
}

function checkListRunSteps_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum175)) return false;
  } else if (stop(at, '', type511)) return false;
  return true;
}

function checkListRunSteps_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type512)) return false;
  return true;
}

function checkListRunSteps_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type513)) return false;
  return true;
}

function checkListRunSteps_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum176)) return false;
  } else if (stop(at, '', type514)) return false;
  return true;
}

function checkListRunSteps_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type515)) return false;
  return true;
}

function checkListRunSteps_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type516)) return false;
  return true;
}

function checkListRunSteps_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum177)) return false;
  } else if (stop(at, '', type517)) return false;
  return true;
}

function checkListRunSteps_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type518)) return false;
  return true;
}

function checkListRunSteps_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type519)) return false;
  return true;
}

function checkListRunSteps_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum178)) return false;
  } else if (stop(at, '', type520)) return false;
  return true;
}

function checkListRunSteps_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type521)) return false;
  return true;
}

function checkListRunSteps_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum179)) return false;
  } else if (stop(at, '', type522)) return false;
  return true;
}

function checkListRunSteps_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type523)) return false;
  return true;
}

function checkListRunSteps_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum180)) return false;
  } else if (stop(at, '', type524)) return false;
  return true;
}

function checkListRunSteps_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type525)) return false;
  return true;
}

function checkGetRunStepPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type526)) return false;
  return true;
}

function checkGetRunStepPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type527)) return false;
  return true;
}

function checkGetRunStepPathStepId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type528)) return false;
  return true;
}

function checkGetRunStepQueryInclude(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (item1 !== 'step_details.tool_calls[*].file_search.results[*].content' && stop(at, `/${index1}`, enum3))
        return false;
    }
  } else if (stop(at, '', type529)) return false;
  return true;
}

function checkGetRunStepHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const23)) return false;
  return true;
}

function checkGetRunStep_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type530)) return false;
  return true;
}

function checkGetRunStep_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum181)) return false;
  } else if (stop(at, '', type531)) return false;
  return true;
}

function checkGetRunStep_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type532)) return false;
  return true;
}

function checkGetRunStep_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type533)) return false;
  return true;
}

function checkGetRunStep_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum182)) return false;
  } else if (stop(at, '', type534)) return false;
  return true;
}

function checkGetRunStep_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type535)) return false;
  return true;
}

function checkGetRunStep_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type536)) return false;
  return true;
}

function checkGetRunStep_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum183)) return false;
  } else if (stop(at, '', type537)) return false;
  return true;
}

function checkGetRunStep_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type538)) return false;
  return true;
}

function checkGetRunStep_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type539)) return false;
  return true;
}

function checkGetRunStep_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum184)) return false;
  } else if (stop(at, '', type540)) return false;
  return true;
}

function checkGetRunStep_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type541)) return false;
  return true;
}

function checkGetRunStep_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type542)) return false;
  return true;
}

function checkGetRunStep_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum185)) return false;
  } else if (stop(at, '', type543)) return false;
  return true;
}

function checkGetRunStep_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type544)) return false;
  return true;
}

function checkGetRunStep_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type545)) return false;
  return true;
}

function checkGetRunStep_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum186)) return false;
  } else if (stop(at, '', type546)) return false;
  return true;
}

function checkGetRunStep_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type547)) return false;
  return true;
}

function checkGetRunStep_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum187)) return false;
  } else if (stop(at, '', type548)) return false;
  return true;
}

function checkGetRunStep_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type549)) return false;
  return true;
}

function checkGetRunStep_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum188)) return false;
  } else if (stop(at, '', type550)) return false;
  return true;
}

function checkGetRunStep_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type551)) return false;
  return true;
}
