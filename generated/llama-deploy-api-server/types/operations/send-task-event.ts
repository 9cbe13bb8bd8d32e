// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorDetail } from '../error-detail.ts';
import type { EventDefinition } from '../event-definition.ts';
import type { ValidationError } from '../validation-error.ts';

/** Parameters of `sendTaskEvent`. */
export interface SendTaskEventParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
    /** The id of the task. */
    task_id: string;
  };
  query: {
    /** The session that the task belongs to. */
    session_id: string;
  };
}

/** Request bodies of `sendTaskEvent`, by media type. */
export interface SendTaskEventBodies {
  'application/json': EventDefinition;
}

/** Responses of `sendTaskEvent`, by status. */
export interface SendTaskEventResponses {
  /** The event as it was sent. */
  '200': {
    headers: {};
    content: {
      'application/json': EventDefinition;
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
  /** There is no such deployment, or it lacks what is asked for. */
  '404': {
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
