// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorDetail } from '../error-detail.ts';
import type { TaskDefinition } from '../task-definition.ts';
import type { TaskDefinitionParam } from '../task-definition-param.ts';
import type { ValidationError } from '../validation-error.ts';

/** Parameters of `createTask`. */
export interface CreateTaskParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
  };
  query?: {
    /** The session that the task shall belong to; absent, one is made for it. */
    session_id?: string;
  };
}

/** Request bodies of `createTask`, by media type. */
export interface CreateTaskBodies {
  'application/json': TaskDefinitionParam;
}

/** Responses of `createTask`, by status. */
export interface CreateTaskResponses {
  /** The task has started. */
  '200': {
    headers: {};
    content: {
      'application/json': TaskDefinition;
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
