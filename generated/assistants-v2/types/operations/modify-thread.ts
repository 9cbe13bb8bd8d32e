// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorResponse } from '../error-response.ts';
import type { ModifyThreadRequest } from '../modify-thread-request.ts';
import type { Thread } from '../thread.ts';

/** Parameters of `modifyThread`. */
export interface ModifyThreadParameters {
  path: {
    /** The id of the thread. */
    thread_id: string;
  };
  header: {
    /** The version of the API; clients send it by themselves. */
    'OpenAI-Beta': 'assistants=v2';
  };
}

/** Request bodies of `modifyThread`, by media type. */
export interface ModifyThreadBodies {
  'application/json': ModifyThreadRequest;
}

/** Responses of `modifyThread`, by status. */
export interface ModifyThreadResponses {
  /** The thread as it is now. */
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
      'application/json': Thread;
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
