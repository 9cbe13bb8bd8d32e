// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation, StreamItem } from '../support/index.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type { ListOpenAIResponseInputItem } from '../../types/list-open-ai-response-input-item.ts';
import type { ListOpenAIResponseObject } from '../../types/list-open-ai-response-object.ts';
import type { OpenAIDeleteResponseObject } from '../../types/open-ai-delete-response-object.ts';
import type { OpenAIResponseObject } from '../../types/open-ai-response-object.ts';
import type { OpenAIResponseStreamItem } from '../../types/open-ai-response-stream-item.ts';
import type {
  CreateResponseBodies,
  CreateResponseResponses,
  DeleteResponseParameters,
  DeleteResponseResponses,
  GetResponseParameters,
  GetResponseResponses,
  ListResponseInputItemsParameters,
  ListResponseInputItemsResponses,
  ListResponsesParameters,
  ListResponsesResponses,
} from '../../types/operations/responses.ts';
import {
  createResponseValidators,
  deleteResponseValidators,
  getResponseValidators,
  listResponseInputItemsValidators,
  listResponsesValidators,
} from '../../validators/operations/responses.ts';

/** What the handler of `POST /v1/openai/v1/responses` receives. */
export interface CreateResponseRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: CreateResponseBodies['application/json'];
}

/** What the handler of `POST /v1/openai/v1/responses` may give. */
export type CreateResponseResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: CreateResponseResponses[200]['headers'];
      readonly body: OpenAIResponseObject;
    }
  | {
      readonly status: 200;
      readonly contentType: 'text/event-stream';
      readonly headers?: CreateResponseResponses[200]['headers'];
      readonly stream: AsyncIterable<StreamItem<OpenAIResponseStreamItem>>;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: CreateResponseResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: CreateResponseResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: CreateResponseResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: CreateResponseResponses[404]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: CreateResponseResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: CreateResponseResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const createResponseOperation: ServerOperation<CreateResponseRequest, CreateResponseResult> = {
  id: 'createResponse',
  method: 'POST',
  path: '/v1/openai/v1/responses',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' }, 'text/event-stream': { kind: 'event-stream' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '404': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createResponseValidators,
};

/** What the handler of `GET /v1/openai/v1/responses` receives. */
export interface ListResponsesRequest extends RequestBase {
  readonly query: NonNullable<ListResponsesParameters['query']>;
}

/** What the handler of `GET /v1/openai/v1/responses` may give. */
export type ListResponsesResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponsesResponses[200]['headers'];
      readonly body: ListOpenAIResponseObject;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponsesResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponsesResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponsesResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponsesResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponsesResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const listResponsesOperation: ServerOperation<ListResponsesRequest, ListResponsesResult> = {
  id: 'listResponses',
  method: 'GET',
  path: '/v1/openai/v1/responses',
  parameters: [
    { name: 'after', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'model', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'order', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
  ],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listResponsesValidators,
};

/** What the handler of `GET /v1/openai/v1/responses/{response_id}` receives. */
export interface GetResponseRequest extends RequestBase {
  readonly path: GetResponseParameters['path'];
}

/** What the handler of `GET /v1/openai/v1/responses/{response_id}` may give. */
export type GetResponseResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: GetResponseResponses[200]['headers'];
      readonly body: OpenAIResponseObject;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: GetResponseResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetResponseResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetResponseResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetResponseResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetResponseResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const getResponseOperation: ServerOperation<GetResponseRequest, GetResponseResult> = {
  id: 'getResponse',
  method: 'GET',
  path: '/v1/openai/v1/responses/{response_id}',
  parameters: [{ name: 'response_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getResponseValidators,
};

/** What the handler of `DELETE /v1/openai/v1/responses/{response_id}` receives. */
export interface DeleteResponseRequest extends RequestBase {
  readonly path: DeleteResponseParameters['path'];
}

/** What the handler of `DELETE /v1/openai/v1/responses/{response_id}` may give. */
export type DeleteResponseResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteResponseResponses[200]['headers'];
      readonly body: OpenAIDeleteResponseObject;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteResponseResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteResponseResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteResponseResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteResponseResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteResponseResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const deleteResponseOperation: ServerOperation<DeleteResponseRequest, DeleteResponseResult> = {
  id: 'deleteResponse',
  method: 'DELETE',
  path: '/v1/openai/v1/responses/{response_id}',
  parameters: [{ name: 'response_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: deleteResponseValidators,
};

/** What the handler of `GET /v1/openai/v1/responses/{response_id}/input_items` receives. */
export interface ListResponseInputItemsRequest extends RequestBase {
  readonly path: ListResponseInputItemsParameters['path'];
  readonly query: NonNullable<ListResponseInputItemsParameters['query']>;
}

/** What the handler of `GET /v1/openai/v1/responses/{response_id}/input_items` may give. */
export type ListResponseInputItemsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[200]['headers'];
      readonly body: ListOpenAIResponseInputItem;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[500]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 501;
      readonly contentType?: 'application/json';
      readonly headers?: ListResponseInputItemsResponses[501]['headers'];
      readonly body: ErrorDetail;
    };

export const listResponseInputItemsOperation: ServerOperation<
  ListResponseInputItemsRequest,
  ListResponseInputItemsResult
> = {
  id: 'listResponseInputItems',
  method: 'GET',
  path: '/v1/openai/v1/responses/{response_id}/input_items',
  parameters: [
    { name: 'response_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'after', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'before', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'include', in: 'query', required: false, style: 'form', explode: true, shape: { array: 'string' } },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'order', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
  ],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '501': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listResponseInputItemsValidators,
};
