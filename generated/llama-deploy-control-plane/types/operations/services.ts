// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ControlPlaneConfig } from '../control-plane-config.ts';
import type { ErrorDetail } from '../error-detail.ts';
import type { ServiceDefinition } from '../service-definition.ts';
import type { ServiceDefinitionParam } from '../service-definition-param.ts';
import type { ServiceMap } from '../service-map.ts';
import type { ValidationError } from '../validation-error.ts';

/** Responses of `listServices`, by status. */
export interface ListServicesResponses {
  /** All services. */
  '200': {
    headers: {};
    content: {
      'application/json': ServiceMap;
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

/** Request bodies of `registerService`, by media type. */
export interface RegisterServiceBodies {
  'application/json': ServiceDefinitionParam;
}

/** Responses of `registerService`, by status. */
export interface RegisterServiceResponses {
  /** The settings of the control plane. */
  '200': {
    headers: {};
    content: {
      'application/json': ControlPlaneConfig;
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

/** Parameters of `deregisterService`. */
export interface DeregisterServiceParameters {
  query: {
    /** The name of the service that shall go. */
    service_name: string;
  };
}

/** Responses of `deregisterService`, by status. */
export interface DeregisterServiceResponses {
  /** The service is not known any more. */
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

/** Parameters of `getService`. */
export interface GetServiceParameters {
  path: {
    /** The name of the service. */
    service_name: string;
  };
}

/** Responses of `getService`, by status. */
export interface GetServiceResponses {
  /** The service. */
  '200': {
    headers: {};
    content: {
      'application/json': ServiceDefinition;
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
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}
