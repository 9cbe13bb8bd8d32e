// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ControlPlaneConfig } from '../../types/control-plane-config.ts';
import type {
  DeregisterServiceResponses,
  GetServiceResponses,
  ListServicesResponses,
  RegisterServiceResponses,
} from '../../types/operations/services.ts';
import type { ServiceDefinition } from '../../types/service-definition.ts';
import type { ServiceDefinitionParam } from '../../types/service-definition-param.ts';
import type { ServiceMap } from '../../types/service-map.ts';

export const listServicesOperation: ClientOperation<ListServicesResponses> = {
  id: 'listServices',
  method: 'GET',
  path: '/services',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/services.ts')).listServicesValidators,
  statuses: ['200', '401', '403', '500'],
};

/**
 * List services
 *
 * Answers with all registered services by their names.
 *
 * `GET /services`
 */
export function listServices(client: ApiClient, options?: RequestOptions): APIPromise<ServiceMap> {
  return request(client, { operation: listServicesOperation, options });
}

/** Parameters of `registerService`. */
export type RegisterServiceParams = ServiceDefinitionParam;

export const registerServiceOperation: ClientOperation<RegisterServiceResponses> = {
  id: 'registerService',
  method: 'POST',
  path: '/services/register',
  body: { required: true, content: 'application/json' },
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/services.ts')).registerServiceValidators,
  statuses: ['200', '400', '401', '403', '413', '422', '500'],
};

/**
 * Register a service
 *
 * Makes a service known, or known anew; it gets its tasks at its host and port.
 *
 * `POST /services/register`
 */
export function registerService(
  client: ApiClient,
  params: RegisterServiceParams,
  options?: RequestOptions,
): APIPromise<ControlPlaneConfig> {
  return request(client, { operation: registerServiceOperation, params, options });
}

/** Parameters of `deregisterService`. */
export interface DeregisterServiceParams {
  /** The name of the service that shall go. */
  service_name: string;
}

export const deregisterServiceOperation: ClientOperation<DeregisterServiceResponses> = {
  id: 'deregisterService',
  method: 'POST',
  path: '/services/deregister',
  parameters: ['service_name'],
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/services.ts')).deregisterServiceValidators,
  statuses: ['200', '400', '401', '403', '422', '500'],
};

/**
 * Deregister a service
 *
 * Forgets a service; one that is not there is forgotten already.
 *
 * `POST /services/deregister`
 */
export function deregisterService(
  client: ApiClient,
  params: DeregisterServiceParams,
  options?: RequestOptions,
): APIPromise<DeregisterServiceResponses[200]['content']['application/json']> {
  return request(client, { operation: deregisterServiceOperation, params, options });
}

export const getServiceOperation: ClientOperation<GetServiceResponses> = {
  id: 'getService',
  method: 'GET',
  path: '/services/{service_name}',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/services.ts')).getServiceValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * Get a service
 *
 * Answers with the service, if one of this name is registered.
 *
 * `GET /services/{service_name}`
 */
export function getService(
  client: ApiClient,
  serviceName: string,
  options?: RequestOptions,
): APIPromise<ServiceDefinition> {
  return request(client, { operation: getServiceOperation, path: [serviceName], options });
}
