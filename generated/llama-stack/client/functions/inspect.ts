// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { HealthInfo } from '../../types/health-info.ts';
import type { GetHealthResponses, GetVersionResponses } from '../../types/operations/inspect.ts';
import type { VersionInfo } from '../../types/version-info.ts';

export const getHealthOperation: ClientOperation<GetHealthResponses> = {
  id: 'getHealth',
  method: 'GET',
  path: '/v1/health',
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/inspect.ts')).getHealthValidators,
  statuses: ['200', '401', '403', '429', '500'],
};

/**
 * Ask for health
 *
 * Tells whether the server is able to work.
 *
 * `GET /v1/health`
 */
export function getHealth(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<HealthInfo, GetHealthResponses[200]['headers']> {
  return request(client, { operation: getHealthOperation, options });
}

export const getVersionOperation: ClientOperation<GetVersionResponses> = {
  id: 'getVersion',
  method: 'GET',
  path: '/v1/version',
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/inspect.ts')).getVersionValidators,
  statuses: ['200', '401', '403', '429', '500'],
};

/**
 * Ask for the version
 *
 * Tells which version of the API the server speaks.
 *
 * `GET /v1/version`
 */
export function getVersion(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<VersionInfo, GetVersionResponses[200]['headers']> {
  return request(client, { operation: getVersionOperation, options });
}
