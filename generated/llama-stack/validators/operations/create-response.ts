// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateCreateOpenaiResponseRequest } from '../create-openai-response-request.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateOpenAIResponseObject } from '../open-ai-response-object.ts';
import { validateOpenAIResponseStreamItem } from '../open-ai-response-stream-item.ts';
import { type OperationValidators, byName } from '../support.ts';

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
    404: {
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
