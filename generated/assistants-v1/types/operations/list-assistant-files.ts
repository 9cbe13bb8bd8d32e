// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantFileList } from '../assistant-file-list.ts';
import type { ErrorResponse } from '../error-response.ts';
import type { Order } from '../order.ts';

/** Parameters of `listAssistantFiles`. */
export interface ListAssistantFilesParameters {
  path: {
    /** The id of the assistant. */
    assistant_id: string;
  };
  query?: {
    /** The most entries of a page. */
    limit?: number;
    /** Whether the oldest or the newest comes first. */
    order?: Order;
    /** The id of an entry; the page begins after it. */
    after?: string;
    /** The id of an entry; the page ends before it. */
    before?: string;
  };
  header: {
    /** The version of the API; clients send it by themselves. */
    'OpenAI-Beta': 'assistants=v1';
  };
}

/** Responses of `listAssistantFiles`, by status. */
export interface ListAssistantFilesResponses {
  /** A page of files. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-request-id'?: string;
      /** How long the server worked, in milliseconds. */
      'openai-processing-ms'?: number;
      /** The version of the platform. */
      'openai-version'?: string;
    };
    content: {
      'application/json': AssistantFileList;
    };
  };
  /** The request is malformed, or what it asks cannot be done now. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-request-id'?: string;
      /** How long the server worked, in milliseconds. */
      'openai-processing-ms'?: number;
      /** The version of the platform. */
      'openai-version'?: string;
    };
    content: {
      'application/json': ErrorResponse;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-request-id'?: string;
      /** How long the server worked, in milliseconds. */
      'openai-processing-ms'?: number;
      /** The version of the platform. */
      'openai-version'?: string;
    };
    content: {
      'application/json': ErrorResponse;
    };
  };
  /** The key may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-request-id'?: string;
      /** How long the server worked, in milliseconds. */
      'openai-processing-ms'?: number;
      /** The version of the platform. */
      'openai-version'?: string;
    };
    content: {
      'application/json': ErrorResponse;
    };
  };
  /** Something that the request names does not exist. */
  '404': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-request-id'?: string;
      /** How long the server worked, in milliseconds. */
      'openai-processing-ms'?: number;
      /** The version of the platform. */
      'openai-version'?: string;
    };
    content: {
      'application/json': ErrorResponse;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-request-id'?: string;
      /** How long the server worked, in milliseconds. */
      'openai-processing-ms'?: number;
      /** The version of the platform. */
      'openai-version'?: string;
      /** How many seconds to wait before trying again. */
      'retry-after'?: number;
    };
    content: {
      'application/json': ErrorResponse;
    };
  };
  /** The server failed. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-request-id'?: string;
      /** How long the server worked, in milliseconds. */
      'openai-processing-ms'?: number;
      /** The version of the platform. */
      'openai-version'?: string;
    };
    content: {
      'application/json': ErrorResponse;
    };
  };
}
