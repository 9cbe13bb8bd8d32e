// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ControlPlaneHome } from '../control-plane-home.ts';
import type { ErrorDetail } from '../error-detail.ts';
import type { QueueConfig } from '../queue-config.ts';
import type { QueueMessageParam } from '../queue-message-param.ts';
import type { ValidationError } from '../validation-error.ts';

/** Responses of `getControlPlane`, by status. */
export interface GetControlPlaneResponses {
  /** The control plane works. */
  '200': {
    headers: {};
    content: {
      'application/json': ControlPlaneHome;
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

/** Responses of `getQueueConfig`, by status. */
export interface GetQueueConfigResponses {
  /** The settings of the queue. */
  '200': {
    headers: {};
    content: {
      'application/json': QueueConfig;
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

/** Request bodies of `processMessage`, by media type. */
export interface ProcessMessageBodies {
  'application/json': QueueMessageParam;
}

/** Responses of `processMessage`, by status. */
export interface ProcessMessageResponses {
  /** The message was taken. */
  '200': {
    headers: {};
    content: {
      'application/json': null;
    };
  };
  /** The request cannot be understood, or asks for what cannot be. */
  '400': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
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
  /** There is nothing of this name. */
  '404': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** Something else has this name already. */
  '409': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The request is larger than the server takes. */
  '413': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The request does not satisfy this document. */
  '422': {
    headers: {};
    content: {
      'application/json': ValidationError;
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
