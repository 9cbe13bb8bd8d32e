// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ControlPlaneConfig } from '../../types/control-plane-config.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type {
  DeregisterServiceParameters,
  DeregisterServiceResponses,
  GetServiceParameters,
  RegisterServiceBodies,
} from '../../types/operations/services.ts';
import type { ServiceDefinition } from '../../types/service-definition.ts';
import type { ServiceMap } from '../../types/service-map.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import {
  deregisterServiceValidators,
  getServiceValidators,
  listServicesValidators,
  registerServiceValidators,
} from '../../validators/operations/services.ts';

/** What the handler of `GET /services` receives. */
export interface ListServicesRequest extends RequestBase {}

/** What the handler of `GET /services` may give. */
export type ListServicesResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ServiceMap;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const listServicesOperation: ServerOperation<ListServicesRequest, ListServicesResult> = {
  id: 'listServices',
  method: 'GET',
  path: '/services',
  parameters: [],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listServicesValidators,
};

/** What the handler of `POST /services/register` receives. */
export interface RegisterServiceRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: RegisterServiceBodies['application/json'];
}

/** What the handler of `POST /services/register` may give. */
export type RegisterServiceResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ControlPlaneConfig;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 413;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const registerServiceOperation: ServerOperation<RegisterServiceRequest, RegisterServiceResult> = {
  id: 'registerService',
  method: 'POST',
  path: '/services/register',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '413': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: registerServiceValidators,
};

/** What the handler of `POST /services/deregister` receives. */
export interface DeregisterServiceRequest extends RequestBase {
  readonly query: DeregisterServiceParameters['query'];
}

/** What the handler of `POST /services/deregister` may give. */
export type DeregisterServiceResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: DeregisterServiceResponses[200]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const deregisterServiceOperation: ServerOperation<DeregisterServiceRequest, DeregisterServiceResult> = {
  id: 'deregisterService',
  method: 'POST',
  path: '/services/deregister',
  parameters: [{ name: 'service_name', in: 'query', required: true, style: 'form', explode: true, shape: 'string' }],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: deregisterServiceValidators,
};

/** What the handler of `GET /services/{service_name}` receives. */
export interface GetServiceRequest extends RequestBase {
  readonly path: GetServiceParameters['path'];
}

/** What the handler of `GET /services/{service_name}` may give. */
export type GetServiceResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ServiceDefinition;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const getServiceOperation: ServerOperation<GetServiceRequest, GetServiceResult> = {
  id: 'getService',
  method: 'GET',
  path: '/services/{service_name}',
  parameters: [{ name: 'service_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getServiceValidators,
};
