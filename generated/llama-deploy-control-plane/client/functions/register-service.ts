// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ControlPlaneConfig } from '../../types/control-plane-config.ts';
import type { RegisterServiceResponses } from '../../types/operations/register-service.ts';
import type { ServiceDefinitionParam } from '../../types/service-definition-param.ts';

/** Parameters of `registerService`. */
export type RegisterServiceParams = ServiceDefinitionParam;

export const registerServiceOperation: ClientOperation<RegisterServiceResponses> = {
  id: 'registerService',
  method: 'POST',
  path: '/services/register',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/register-service.ts')).registerServiceValidators,
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
