// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorDetail } from '../error-detail.ts';
import type { ErrorMessage } from '../error-message.ts';
import type { HealthInfo } from '../health-info.ts';
import type { VersionInfo } from '../version-info.ts';

/** Responses of `getHealth`, by status. */
export interface GetHealthResponses {
  /** The server works. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': HealthInfo;
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

/** Responses of `getVersion`, by status. */
export interface GetVersionResponses {
  /** The version. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': VersionInfo;
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
