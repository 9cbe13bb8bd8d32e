// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { BadRequestError } from '../bad-request-error.ts';
import type { CreateOpenaiResponseRequest } from '../create-openai-response-request.ts';
import type { ErrorDetail } from '../error-detail.ts';
import type { ErrorMessage } from '../error-message.ts';
import type { ListOpenAIResponseInputItem } from '../list-open-ai-response-input-item.ts';
import type { ListOpenAIResponseObject } from '../list-open-ai-response-object.ts';
import type { OpenAIDeleteResponseObject } from '../open-ai-delete-response-object.ts';
import type { OpenAIResponseObject } from '../open-ai-response-object.ts';
import type { OpenAIResponseStreamItem } from '../open-ai-response-stream-item.ts';
import type { Order } from '../order.ts';

/** Request bodies of `createResponse`, by media type. */
export interface CreateResponseBodies {
  'application/json': CreateOpenaiResponseRequest;
}

/** Responses of `createResponse`, by status. */
export interface CreateResponseResponses {
  /** The response, or its events. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': OpenAIResponseObject;
      'text/event-stream': OpenAIResponseStreamItem;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The model or the tool group does not exist. */
  '404': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `listResponses`. */
export interface ListResponsesParameters {
  query?: {
    /** The id of a stored response; the page begins after it. */
    after?: string;
    /** The most responses to return; 0 returns all. */
    limit?: number;
    /** Only responses of exactly this model are returned. */
    model?: string;
    /** Whether the oldest or the newest comes first. */
    order?: Order;
  };
}

/** Responses of `listResponses`, by status. */
export interface ListResponsesResponses {
  /** A page of responses. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ListOpenAIResponseObject;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `getResponse`. */
export interface GetResponseParameters {
  path: {
    /** The id of the response. */
    response_id: string;
  };
}

/** Responses of `getResponse`, by status. */
export interface GetResponseResponses {
  /** The response. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': OpenAIResponseObject;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `deleteResponse`. */
export interface DeleteResponseParameters {
  path: {
    /** The id of the response. */
    response_id: string;
  };
}

/** Responses of `deleteResponse`, by status. */
export interface DeleteResponseResponses {
  /** The response is gone. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': OpenAIDeleteResponseObject;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `listResponseInputItems`. */
export interface ListResponseInputItemsParameters {
  path: {
    /** The id of the response. */
    response_id: string;
  };
  query?: {
    /** The id of an item; the page begins after it; not together with before. */
    after?: string;
    /** The id of an item; the page ends before it; not together with after. */
    before?: string;
    /**
     * Fields to add to the items, such as file_search_call.results; older clients send the same paths as a JSON
     * array in the body of the request.
     */
    include?: string[];
    /** The most items to return. */
    limit?: number;
    /** Whether the first or the last item comes first. */
    order?: Order;
  };
}

/** Responses of `listResponseInputItems`, by status. */
export interface ListResponseInputItemsResponses {
  /** A page of items. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ListOpenAIResponseInputItem;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The server does not know how to do this. */
  '501': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}
