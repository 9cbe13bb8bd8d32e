// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Assistant } from '../assistant.ts';
import type { ErrorResponse } from '../error-response.ts';
import type { ModifyAssistantRequest } from '../modify-assistant-request.ts';

/** Parameters of `modifyAssistant`. */
export interface ModifyAssistantParameters {
  path: {
    /** The id of the assistant. */
    assistant_id: string;
  };
  header: {
    /** The version of the API; clients send it by themselves. */
    'OpenAI-Beta': 'assistants=v1';
  };
}

/** Request bodies of `modifyAssistant`, by media type. */
export interface ModifyAssistantBodies {
  'application/json': ModifyAssistantRequest;
}

/** Responses of `modifyAssistant`, by status. */
export interface ModifyAssistantResponses {
  /** The assistant as it is now. */
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
      'application/json': Assistant;
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
