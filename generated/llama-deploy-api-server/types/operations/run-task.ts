// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorDetail } from '../error-detail.ts';
import type { ResultStyle } from '../result-style.ts';
import type { TaskDefinitionParam } from '../task-definition-param.ts';
import type { ValidationError } from '../validation-error.ts';

/** Parameters of `runTask`. */
export interface RunTaskParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
  };
  query?: {
    /** The session that the task shall belong to; absent, one is made for it. */
    session_id?: string;
  };
  header?: {
    /**
     * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
     * server was told.
     */
    'x-etalon-results'?: ResultStyle;
  };
}

/** Request bodies of `runTask`, by media type. */
export interface RunTaskBodies {
  'application/json': TaskDefinitionParam;
}

/** Responses of `runTask`, by status. */
export interface RunTaskResponses {
  /** The text of the result. */
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
