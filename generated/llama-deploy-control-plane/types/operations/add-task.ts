// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorDetail } from '../error-detail.ts';
import type { TaskDefinitionParam } from '../task-definition-param.ts';
import type { ValidationError } from '../validation-error.ts';

/** Parameters of `addTask`. */
export interface AddTaskParameters {
  path: {
    /** The id of the session. */
    session_id: string;
  };
}

/** Request bodies of `addTask`, by media type. */
export interface AddTaskBodies {
  'application/json': TaskDefinitionParam;
}

/** Responses of `addTask`, by status. */
export interface AddTaskResponses {
  /** The id of the task. */
  '200': {
    headers: {};
    content: {
      'application/json': string;
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
