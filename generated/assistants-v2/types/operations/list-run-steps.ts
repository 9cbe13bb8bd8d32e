// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorResponse } from '../error-response.ts';
import type { Order } from '../order.ts';
import type { RunStepList } from '../run-step-list.ts';

/** Parameters of `listRunSteps`. */
export interface ListRunStepsParameters {
  path: {
    /** The id of the thread. */
    thread_id: string;
    /** The id of the run. */
    run_id: string;
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
    /** Further fields to fill in, such as the words of passages that a search found. */
    'include[]'?: Array<'step_details.tool_calls[*].file_search.results[*].content'>;
  };
  header: {
    /** The version of the API; clients send it by themselves. */
    'OpenAI-Beta': 'assistants=v2';
  };
}

/** Responses of `listRunSteps`, by status. */
export interface ListRunStepsResponses {
  /** A page of steps. */
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
      'application/json': RunStepList;
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
