// Generated from spec/assistants/files.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateFileRequest } from '../create-file-request.ts';
import type { ErrorResponse } from '../error-response.ts';
import type { FileObject } from '../file-object.ts';

/** Request bodies of `createFile`, by media type. */
export interface CreateFileBodies {
  'multipart/form-data': CreateFileRequest;
}

/** Responses of `createFile`, by status. */
export interface CreateFileResponses {
  /** The file was taken in. */
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
      'application/json': FileObject;
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
