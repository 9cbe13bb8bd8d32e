// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateDeploymentRequest } from '../create-deployment-request.ts';
import type { DeploymentDefinition } from '../deployment-definition.ts';
import type { ErrorDetail } from '../error-detail.ts';
import type { ValidationError } from '../validation-error.ts';

/** Parameters of `createDeployment`. */
export interface CreateDeploymentParameters {
  query?: {
    /** Whether a deployment of this name is replaced; it must be there then. */
    reload?: boolean;
  };
}

/** Request bodies of `createDeployment`, by media type. */
export interface CreateDeploymentBodies {
  'multipart/form-data': CreateDeploymentRequest;
}

/** Responses of `createDeployment`, by status. */
export interface CreateDeploymentResponses {
  /** The deployment is ready. */
  '200': {
    headers: {};
    content: {
      'application/json': DeploymentDefinition;
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
