// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { BadRequestError } from '../bad-request-error.ts';
import type { ErrorDetail } from '../error-detail.ts';
import type { ErrorMessage } from '../error-message.ts';
import type { ListOpenAIResponseObject } from '../list-open-ai-response-object.ts';
import type { Order } from '../order.ts';

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
