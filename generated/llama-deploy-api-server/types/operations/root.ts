// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ApiServerHome } from '../api-server-home.ts';
import type { ErrorDetail } from '../error-detail.ts';
import type { Status } from '../status.ts';

/** Responses of `getRoot`, by status. */
export interface GetRootResponses {
  /** Two addresses. */
  '200': {
    headers: {};
    content: {
      'application/json': ApiServerHome;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Responses of `getStatus`, by status. */
export interface GetStatusResponses {
  /** The server works. */
  '200': {
    headers: {};
    content: {
      'application/json': Status;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}
